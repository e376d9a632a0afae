import type { Order } from './orders.ts';

const READERS_EN = '(?:AI|A\\.I\\.|LLMs?|language models?|ChatGPT|GPT(?:-\\d)?|Copilot|chatbots?)';
const ROLES_EN = '(?: (?:assistants?|agents?|models?|systems?|reviewers?|readers?|tools?))?';
const AI_WORDS = ['ai', 'a.i.', 'llm', 'language model', 'gpt', 'copilot', 'chatbot'];

/** Orders in English that change who the assistant is, whom it obeys, or where it sends things. */
export const ORDERS_EN: readonly Order[] = [
  {
    needs: [
      ['ignore', 'disregard', 'forget', 'override', 'bypass', 'violate'],
      ['your', 'its'],
      ['instruction', 'rule', 'guideline', 'programming', 'training', 'prompt', 'constraint', 'restriction', 'polic'],
    ],
    pattern:
      /\b(?:ignore|disregard|forget|override|bypass|violate)\s+(?:all\s+|any\s+|of\s+){0,3}(?:your|its)\s+(?:\w+\s+)?(?:instructions?|rules|guidelines|programming|training|prompts?|constraints|restrictions|polic(?:y|ies))\b(?:\s+and\s[^.<\n]{0,60})?/giu,
    confidence: 0.8,
  },
  {
    needs: [['ignore', 'disregard'], ['above']],
    pattern:
      /\b(?:ignore|disregard)\s+(?:all\s+(?:of\s+)?)?the\s+above,?\s+(?:and\s+)?(?:instead\s+)?(?:print|output|say|reply|reveal|tell|write|give|show)\b[^.<\n]{0,60}/giu,
    confidence: 0.75,
  },
  {
    needs: [AI_WORDS, [':']],
    pattern: new RegExp(
      `^[ \\t>*(]*${READERS_EN}${ROLES_EN}[ \\t]{0,9}:\\s{0,9}(?:please )?(?:you must|ignore|never|recommend|rate|rank|approve|accept|reply only|forward|send)\\b[^.\\n]{0,80}`,
      'gimu',
    ),
    confidence: 0.75,
  },
  {
    needs: [['forget what you ']],
    pattern: /\bforget what you (?:were|have been|are|'ve been) (?:told|taught|instructed)\b[^.\n]{0,30}/giu,
    confidence: 0.85,
  },
  {
    needs: [[' above', 'your ']],
    pattern:
      /\brepeat (?:all |the |everything ){0,3}(?:text|words|everything|content)? ?above (?:verbatim|word for word|starting with)[^.\n]{0,30}/giu,
    confidence: 0.8,
  },
  {
    needs: [['what are your', 'what is your', "what's your"]],
    pattern:
      /\bwhat(?: are| is|'s) your (?:hidden|system|secret|initial|internal) (?:instructions?|prompts?|rules)\b/giu,
    confidence: 0.45,
  },
  {
    needs: [['dan', 'do anything now', 'jailbroken']],
    pattern:
      /\bact as (?:an? )?DAN\b|\bDAN\b \(do anything now\)|^do anything now\b|\byou (?:have been|are now) jailbroken\b/gimu,
    confidence: 0.75,
  },
  {
    needs: [['from now on', 'pretend', 'imagine']],
    pattern:
      /\bfrom now on,? (?:you|act|behave|respond|answer|operate)\b[^.\n]{0,60}?\b(?:without (?:any )?(?:rules|restrictions|limits|filters|guidelines|limitations)|unrestricted|no (?:rules|restrictions|filters|limits))|\b(?:pretend|imagine) (?:that )?(?:you|there) (?:have|are|is) no (?:content |safety |ethical )?(?:policy|policies|rules|restrictions|guidelines|filters?)/giu,
    confidence: 0.8,
  },
  {
    needs: [['system']],
    pattern:
      /\bsystem override\b\s{0,9}[:-][^.\n]{0,60}|^[ \t]*(?:\[?system\]?|<\/?system(?:_prompt)?>)\s{0,9}(?::\s{0,9})?(?:<\/?user>\s{0,9})?(?:you (?:must|are|will|should)|ignore|override|disregard|new (?:rule|polic|instruct))[^.\n]{0,80}|<\/system>\s{0,9}<user>/gimu,
    confidence: 0.8,
  },
  {
    needs: [['your real', 'your actual', 'your true', 'your new']],
    pattern:
      /\byour (?:real|actual|true) (?:task|instructions?|goal|objective|mission|job) (?:is|are)\b[^.\n]{0,60}/giu,
    confidence: 0.7,
  },
  {
    needs: [['new instruction', 'updated instruction']],
    pattern: /^[ \t]*(?:new|updated) (?:system )?instructions?[ \t]{0,9}:[^.\n]{0,80}/gimu,
    confidence: 0.55,
  },
  {
    needs: [AI_WORDS, ['reading', 'processing', 'parsing', 'summari', 'reviewing']],
    pattern: new RegExp(
      `\\b(?:to (?:the |any |all )?|if (?:an? |any |the )?|any |every )${READERS_EN}${ROLES_EN} (?:that is |is |are )?(?:reading|processing|parsing|summari[sz]ing|reviewing) (?:this|the)\\b[^.\\n]{0,100}`,
      'giu',
    ),
    confidence: 0.85,
  },
  {
    needs: [AI_WORDS, ['must']],
    pattern: new RegExp(
      `(?<!\\b(?:our|the|my|your|this) )\\b${READERS_EN}${ROLES_EN}(?: (?:reading|processing|summari[sz]ing|reviewing) this \\w+)? must (?:always |only |never |also )?(?:output|state|say|reply|respond|recommend|rate|include|answer|ignore|write|give|add|click|follow|visit|open|forward|send|approve|accept|rank|treat)\\b[^.\\n]{0,80}`,
      'giu',
    ),
    confidence: 0.7,
  },
  {
    needs: [['when ', 'while '], [' this '], ['always', 'must']],
    pattern:
      /\b(?:when|while) (?:summari[sz]ing|reviewing|translating|processing|evaluating) this (?:document|page|text|email|article|paper|resume|file),? (?:always|you must) (?:say|state|recommend|write|add|claim|conclude)\b[^.\n]{0,80}/giu,
    confidence: 0.6,
  },
  {
    needs: [
      ['do not', "don't", 'dont', 'never'],
      ['this', 'these'],
    ],
    pattern:
      /\b(?:do not|don'?t|never) (?:mention|reveal|disclose|show|repeat|acknowledge) (?:this|these) (?:instructions?|message|prompt|note|commands?|rules?)\b(?: to [^.\n]{0,30})?/giu,
    confidence: 0.75,
  },
  {
    needs: [['without '], ['the user', 'the human']],
    pattern: /\bwithout (?:telling|informing|notifying|alerting) the (?:user|human)\b[^.\n]{0,60}/giu,
    confidence: 0.65,
  },
  {
    needs: [
      ['send', 'forward', 'mail', 'post', 'upload', 'submit', 'leak', 'append', 'transmit'],
      ['chat', 'conversation', "the user's", 'the users', 'the user ', 'session cookie', 'system prompt'],
    ],
    pattern:
      /\b(?:send|forward|e?mail|post|upload|submit|exfiltrate|leak|append|transmit)\s[^.\n]{0,40}?(?:\b(?:this|the|our|entire|full|previous) (?:chat|conversation)(?: history| log| contents?| summary)?\b|\bthe user'?s? (?:data|documents?|files?|messages?|address|password|api key|credentials|session|name and|e-?mail)|\bsession cookies?|\bsystem prompt)\b[^\n]{0,30}?(?:\bto\b|\bat\b|https?:|@|(?<=cookies?)$)[^\n]{0,60}/gimu,
    confidence: 0.75,
  },
  {
    needs: [[' tool']],
    pattern:
      /\b(?:call|invoke|use) the \w+_\w+ tool\b[^.\n]{0,80}|\buse the \w+ tool to (?:open|visit|fetch|post) https?:\/\/\S{1,120}[^\n]{0,60}/giu,
    confidence: 0.6,
  },
  {
    needs: [
      ['instruction', 'prompt', 'command', 'message'],
      ['precedence', 'override', 'supersede'],
    ],
    pattern:
      /\b(?:this|these) (?:instructions?|prompts?|commands?|messages?|orders?) (?:takes? precedence|overrides?|supersedes?|ha(?:s|ve) priority)(?: over)? (?:all|any|every|the|previous|other|earlier)\b[^.\n]{0,40}/giu,
    confidence: 0.75,
  },
  {
    needs: [['![']],
    pattern:
      /!\[[^\]\n]{0,80}\]\(https?:\/\/[^\s)?]{1,200}\?[^\s)]{0,200}?=(?:[^\s)&=]{0,20}(?:\{|%7B|\[|<|…|\.\.\.)|(?:SUMMARY|CONVERSATION|HISTORY|SECRET|PASSWORD|USER_?\w{0,12}|DATA|CHAT|PROMPT)(?![a-z]))[^)\n]{0,200}\)?/giu,
    confidence: 0.85,
  },
];
