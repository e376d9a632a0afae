import { beforeEach, describe, expect, it } from 'vitest';
import { run } from '../../../../electron/app/commands/run.ts';
import type { Terminal } from '../../../../electron/app/commands/terminal.ts';
import { openWrongMarks } from '../../../../electron/app/records/wrong-marks.ts';
import { cliWords } from '../../../../shared/words/cli-words.ts';
import { wrongCommandWords } from '../../../../shared/words/wrong-command-words.ts';
import { fakeHost } from '../fake-ports.ts';
import { found, policyText, world } from '../policy/world.ts';
import { fakeTerminal } from './fake-terminal.ts';

const words = wrongCommandWords.ja;
const TEXT = '連絡先は 03-1234-5678 と taro@example.co.jp です。';
const MARKED = '社外秘 来期の計画';

let more: Partial<Terminal>;
beforeEach(() => {
  const store = openWrongMarks(fakeHost().ports);
  more = { wrongMarks: () => store.peek(), wrong: async () => store };
});

async function sekisho(input: string, ...args: string[]) {
  const { terminal, out, err } = fakeTerminal({ input, more });
  const exit = await run(args, terminal);
  return { exit, out: out(), err: err() };
}

describe('sekisho wrong', () => {
  it('marks one of the findings that check lists, and every command knows it from then on', async () => {
    expect((await sekisho(TEXT, 'check')).out).toMatch(/\n {2}1\. .*電話番号.*\n(?:.*\n)* {2}2\. .*メール/u);
    const added = await sekisho(TEXT, 'wrong', 'add', '--finding', '1');
    expect(added).toMatchObject({ exit: 0, out: `${words.added('電話番号', 1)}\n` });
    const { out } = await sekisho(TEXT, 'redact');
    expect(out).toBe('連絡先は 03-1234-5678 と [EMAIL_1] です。');
    const line = JSON.stringify({ id: 1, text: '電話は ０３－１２３４－５６７８ です。' });
    expect((await sekisho(line, 'scan', '--jsonl')).exit).toBe(0);
    expect((await sekisho(TEXT.replace('5678', '5679'), 'redact')).out).toContain('[PHONE_1]');
  });

  it('lists marks, exports them without what finds a value again, and takes them back', async () => {
    expect((await sekisho('', 'wrong', 'list')).out).toBe(`${words.none}\n`);
    await sekisho(TEXT, 'wrong', 'add', '--finding', '1');
    await sekisho(TEXT, 'wrong', 'add', '--finding', '2');
    expect((await sekisho('', 'wrong', 'list')).out).toMatch(/^ {2}1\. .*電話番号.*\n {2}2\. .*メールアドレス.*\n$/u);
    const exported = (await sekisho('', 'wrong', 'list', '--json')).out;
    expect(JSON.parse(exported)).toMatchObject({ format: 1, patterns: [{ features: { category: 'phone' } }, {}] });
    expect(exported).not.toMatch(/print|key|1234|taro/u);
    expect((await sekisho('', 'wrong', 'remove', '1')).out).toBe(`${words.removed('電話番号')}\n`);
    expect((await sekisho(TEXT, 'redact')).out).toContain('[PHONE_1] と taro@');
  });

  it.each<readonly [string, string, string[], string]>([
    ['no number', TEXT, ['add'], words.needsFinding],
    ['a word for a number', TEXT, ['add', '--finding', 'one'], words.needsFinding],
    ['a finding that is not there', TEXT, ['add', '--finding', '3'], words.noFinding(3, 2)],
    ['a text without any', 'はい。', ['add', '--finding', '1'], words.noFinding(1, 0)],
    ['what a rule blocks', MARKED, ['add', '--finding', '1'], words.whyNot.blocked],
    ['no mark to take back', '', ['remove'], words.needsMark],
    ['a mark that is not there', '', ['remove', '2'], words.noMark(2, 0)],
    ['two marks', '', ['remove', '1', '2'], cliWords.ja.trouble.tooMany('2')],
  ])('refuses %s with one sentence', async (_, input, args, sentence) => {
    expect(await sekisho(input, 'wrong', ...args)).toEqual({ exit: 2, out: '', err: `sekisho: ${sentence}\n` });
    expect((await sekisho('', 'wrong', 'list')).out).toBe(`${words.none}\n`);
  });

  it('does what the policy allows, and marks from before count no more where it forbids them', async () => {
    await sekisho(TEXT, 'wrong', 'add', '--finding', '1');
    const machine = world();
    machine.local.reading = found(policyText({ wrong: { upTo: 'high', categories: ['email'] } }));
    more = { ...more, policy: async () => machine.desk };
    expect((await sekisho(TEXT, 'redact')).out).toBe('連絡先は [PHONE_1] と [EMAIL_1] です。');
    const refused = await sekisho(TEXT, 'wrong', 'add', '--finding', '1');
    expect(refused).toMatchObject({ exit: 2, err: `sekisho: ${words.whyNot.forbidden}\n` });
    expect((await sekisho(TEXT, 'wrong', 'add', '--finding', '2')).exit).toBe(0);
    expect((await sekisho(TEXT, 'redact')).out).toBe('連絡先は [PHONE_1] と taro@example.co.jp です。');
  });
});
