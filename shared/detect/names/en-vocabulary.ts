/** Words around English names. Each list is one string so that it reads like the page of a dictionary. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/u));

/** Titles before a name; kept out of the span. */
export const TITLES = words(
  'mr mrs ms miss mx dr prof professor sir madam lady dame rev reverend fr sr sra herr frau mme m mlle capt captain sgt lt col gen judge',
);

/** Words that make a capitalized phrase something else: a street, a work, a product, an event. */
export const OTHER_THING =
  /^(?:Street|St|Road|Rd|Avenue|Ave|Lane|Ln|Drive|Boulevard|Blvd|Way|Court|Square|Park|Bridge|River|Lake|Mount|Mountain|Island|Islands|Bay|Beach|Ocean|Sea|Desert|Valley|Hill|Hills|County|City|Town|Village|Tower|Building|Airport|Station|Stadium|Museum|Theatre|Theater|Palace|Castle|Cathedral|Day|Night|Week|Year|Award|Prize|Cup|Festival|Conference|War|Battle|Revolution|Act|Law|Treaty|Book|Guide|Manual|API|SDK|App|Pro|Plus|Edition|Version|Series|Server|Cloud|Studio|Code|Script|Language|Project|Program|Protocol|License|Model|Test|Report|Suite|Apt|Unit|Box|Floor|Room|Zip|Song|Album|Tour|Live|Band|Street|Tales)$/iu;

/** Verbs and words after which, or before which, a person stands. */
export const BEFORE_PERSON =
  /(?:\b(?:said|says|by|with|dear|hi|hello|hey|thanks|regards|sincerely|cheers|meet|met|ask|asked|told|tell|contact|call|called|email|emailed|name is|named|i am|i'm|this is|am|signed|attn|cc|father|mother|brother|sister|wife|husband|son|daughter|friend|colleague|boss|manager|patient|client|customer|author|singer|actor|actress|player|producer|director|president|minister|writer|drummer|guitarist|given|commenter|lawyer|nurse|doctor|ex-[a-z]+)[,:]?\s+)$/iu;
export const AFTER_PERSON =
  /^(?:,? (?:said|says|told|asked|lives?|lived|works?|worked|wrote|writes|called|thinks|wants|needs|was|is|has|had|will|would|can|could|listed|explained|added|replied|noted|joined|left|born|who|whose|and I|sent|met|explains?|argued?|claims?|sang|sings|played|plays|performed|retired|died|moved)\b|,? \(?(?:age|aged|born)\b|(?:, | \()\d{2}\b(?!\d)|'s (?:email|phone|address|account|name|wife|husband|car|house|salary|team|birthday|passport|card|order|son|daughter)\b|, (?:the|a|an|who|CEO|CTO|CFO|director|manager|president)\b)/u;

/** First names that are everyday words; alone they are never a person. */
export const WORD_NAMES =
  words(`will may mark grace rose bill art ray hope faith joy june april august summer autumn dawn eve sky star angel amber ruby pearl jade crystal iris lily daisy violet ivy
  basil sage rob pat drew chase chance hunter carter mason cooper miles rich frank earnest ernest jack jay gene guy dean duke earl king prince major marshall page reed reid rich rusty sandy sunny
  skip sonny stone tad van victor wade ward wiley woody brook brooke destiny harmony melody candy cherry ginger holly honey india paris china georgia virginia carolina dakota austin dallas houston
  jordan chelsea florence sydney charlotte savannah madison lincoln jackson washington max tex penny bud buddy bob nick don lee kit sue bea dot dolly gay german roman christian justice mercy
  jenkins hudson murphy newton parkinson victoria mercedes alexa pascal kelvin jasmine julia monte carlo pierre siri caesar celsius claude
  patience prudence temperance charity clarity true noble royal sterling ace blaze link scout story case van so an ai do long may my see the no in la le de al el la mon tue wed thu fri sat sun jan feb mar apr jun jul aug sep oct nov dec`);

/** Verbs that only people do: enough for a single name that the lists lack. */
export const PERSON_VERB =
  /^,? (?:said|says|told|lives|lived|had given|is from|was born|works|worked|wrote|writes|thinks|explained|explains|replied|sang|sings|argues|argued|recalls|joked|and I)\b/u;
/** What things are that bear the name of a person: a law, a disease, a method. */
export const EPONYM =
  /^(?:['’]s)? (?:laws?|disease|theorem|lemma|algorithm|syndrome|paradox|constant|equations?|principle|razor|method|test|inequality|conjecture|formula|numbers?|distribution|process|transform|series|sort|tree|filter|curve|model|scale|coefficient|matrix|function|machine|cycle|diagram|problem|effect|engine|sponge|cow|code|notation|prize|award|library|framework|plugin)(?!\p{L})/u;
/** Parts of an address that follow a name in one line. */
export const ADDRESS_PART = /^(?:Apt|Suite|Unit|Box|Postbox|Floor|Room|PO|PSC|Str)$/u;

/** A greeting before a single name. */
export const GREETED = /\b(?:Hi|Hello|Hey|Dear|Thanks|Cheers|Howdy),? $/u;

/** Words that only people follow, and what only people have, for a single name that the lists lack. */
export const KIN_BEFORE =
  /\b(?:kid|child|son|daughter|wife|husband|girlfriend|boyfriend|fianc[ée]e?|partner|mother|father|mom|dad|brother|sister|aunt|uncle|nephew|niece|cousin|friend|colleague|co-?worker|boss|named (?:him|her|them)|called (?:him|her)|(?:my|his|her|their|your|first|last|maiden|middle|family|given) name(?: is|['’]s|[?:])?)[,:]?\s$/iu;
export const KIN_AFTER =
  /^['’]s (?:kid|kids|child|children|son|daughter|wife|husband|girlfriend|boyfriend|fianc[ée]e?|partner|mother|father|mom|dad|brother|sister|birthday|salary|boss|manager|doctor|lawyer|phone|e-?mail|home|parents|family)\b/iu;

/** Well-known makers and products. Beside another unlisted word they make it a product, not a person. */
export const BRANDS =
  words(`google apple microsoft amazon meta facebook instagram whatsapp twitter linkedin youtube tiktok netflix spotify adobe oracle ibm intel nvidia amd cisco dell lenovo
  asus acer huawei xiaomi samsung sony nintendo sega panasonic toshiba hitachi fujitsu canon nikon epson yamaha toyota honda nissan mazda subaru suzuki mitsubishi lexus tesla volvo audi bmw
  mercedes porsche ferrari fiat renault peugeot citroen skoda hyundai kia boeing airbus nike adidas puma ikea lego prada gucci rolex mozilla firefox chrome safari opera edge android ubuntu debian
  fedora redhat linux windows apache kafka spark hadoop kubernetes docker terraform ansible jenkins grafana prometheus kibana elastic jira confluence github gitlab bitbucket slack zoom notion figma
  canva miro trello asana salesforce tableau sap hubspot zendesk shopify stripe paypal visa mastercard openai anthropic claude gemini llama mistral qwen copilot gpt python java kotlin scala rust ruby
  rails django laravel angular svelte vue nuxt vite webpack redis mongo postgres mysql sqlite mariadb cassandra aurora lambda azure excel outlook teams onedrive sharepoint rakuten mercari suica
  pasmo lorem ipsum latte pizza matcha nova terra casa`);
