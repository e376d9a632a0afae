/** Words that make a company or a body of a name, and words around one. */

/** Endings of the name of a company, as single words. */
export const COMPANY_FORM =
  /^(?:Inc|INC|Incorporated|Ltd|LTD|Limited|LLC|LLP|LP|PLC|[Pp]lc|Corp|CORP|Corporation|Co|Company|GmbH|gGmbH|AG|KG|OHG|SE|SA|SAS|SARL|SCA|NV|BV|Oy|Oyj|AB|ASA|ApS|SpA|Spa|Srl|SRL|KK|GK|Pty|Pte|Pvt|Bhd|Berhad|Sdn|Tbk|Ltda|Ltée|Kft|Zrt|Nyrt|OOO|OAO|ZAO|PJSC|JSC|EOOD|UAB|Holdings?|Group|Bancorp)$/u;

/** Forms that are written with dots or small letters, right behind a name. */
export const DOTTED_FORM =
  /^,? ?(?:S\.A\.S\.|S\.A\.(?: de C\.V\.)?|S\.p\.A\.|S\.r\.l\.|S\.L\.U?\.?|S\.à r\.l\.|B\.V\.|N\.V\.|L\.L\.C\.|L\.L\.P\.|L\.P\.|P\.L\.C\.|K\.K\.|A\/S|A\.Ş\.|d\.o\.o\.|d\.d\.|s\.r\.o\.|a\.s\.|z ?o\.o\.|e\.V\.|e\.K\.|e\.G\.|inc\.?(?![\p{L}-])|ltd\.?(?![\p{L}-])|llc(?![\p{L}-])|plc(?![\p{L}-])|gmbh(?![\p{L}-]))/u;

/** What follows the first name of a family firm. */
export const FAMILY_FIRM =
  /^ (?:and|&|und|et|y|e|en|og|och|i) (?:Sons?|Co|Daughters|Brothers|Bros|Partners|Associates|Söhne|Sohn|Partner|Fils|Cie|Hijos|C[ií]a|Figli|Zonen|Sønner|Söner)(?!\p{L})\.?(?: (?:KG|OHG|GmbH|Ltd|LLC|LLP|Inc|SA|SpA|AB|AS)(?!\p{L}))?/u;

/** Words that make a name an organization's. */
export const ORGANIZATION_WORD =
  /^(?:Bank|University|College|Institute|Hospital|Clinic|Infirmary|Hospice|Foundation|Association|Society|Council|Committee|Commission|Agency|Authority|Ministry|Department|Bureau|Parliament|Senate|Church|School|Academy|Polytechnic|Orchestra|Philharmonic|Partners|Associates|Technologies|Technology|Solutions|Systems|Industries|Enterprises|Labs?|Laboratory|Laboratories|Studios?|Records|Pictures|Productions|Press|Times|Post|Herald|Tribune|Gazette|News|Media|Broadcasting|Networks?|Airlines|Airways|Aviation|Aerospace|Motors|Pharmaceuticals?|Pharma|Therapeutics|Biosciences|Biotech|Insurance|Assurance|Capital|Ventures|Investments?|Securities|Financial|Consulting|Consultants|Advisors|Advisers|Attorneys|Solicitors|Logistics|Freight|Shipping|Union|Federation|League|Party|Brothers|Bros|Sons|Club|Trust|Fund|Energy|Electric|Electronics|Robotics|Semiconductors?|Telecom|Communications|Software|Analytics|Brands|Foods|Bakery|Brewery|Winery|Hotels?|Resorts?|Stores?|Supermarkets?|Pharmacy|Services|Supplies|Supply|Recruitment|Staffing|Realty|Properties|Construction|Builders|Contractors|Manufacturing|Packaging|Textiles|Chemicals?|Petroleum|Steel|Mining|Farms|Furniture|Apparel|Publishing|Publishers|Entertainment|Tours|Rovers|International|Global|Worldwide)$/u;

/** Words at the beginning of a name that make what follows an organization's, in several languages. */
export const ORGANIZATION_HEAD =
  /^(?:Universi(?:dad|té|tät|tà|dade|teit|tet)|Hochschule|Banco|Banca|Banque|Grupo|Groupe|Gruppo|Société|Compagnie|Compañía|Companhia|Crédit|Caisse|Fundación|Fondation|Fondazione|Klinikum|Krankenhaus|Hôpital|Clínica|Ministerio|Ministère|Ministério|Instituto|Istituto|Institut|Bundesamt|Sparkasse|Volksbank|Stadtwerke|Kancelaria|Hotel)$/u;

/** Bodies that are named by what follows: University of …, Bank of …, Ministry of …. */
export const BODY =
  /^(?:University|College|Bank|Ministry|Department|Institute|Bureau|Council|Academy|School|Hospital|Church|Museum|Society|Association|Federation|Chamber|Confederation|Archdiocese|Diocese|Government|Commonwealth|Embassy|Consulate)$/u;

/** What such a body is of: names, and everyday words with a capital letter (Health and Social Care). */
export const OF_BODY =
  /^ (?:of|for) (?:the )?\p{Lu}[\p{L}'’-]+(?:(?: |, | and | of | of the | for | & )\p{Lu}[\p{L}'’-]+){0,4}/u;

/** A role in a company, between its name and the name of the person. */
export const ROLE =
  /^(?:CEO|CFO|CTO|COO|CMO|CIO|CISO|CPO|Chairman|Chairwoman|Chairperson|President|Director|Founder|Spokesman|Spokeswoman|Spokesperson|Coach|Manager|Analyst|Secretary|Senator|Governor|Chancellor|Minister|Captain|Chief)$/u;

/** Where only an organization, or a place, can stand. */
export const EMPLOYED =
  /\b(?:work(?:s|ed|ing)? (?:at|for)|employed (?:at|by)|employees? (?:of|at)|intern(?:s|ed|ing|ship)? (?:at|with)|job (?:at|with)|career at|position at|role at|offer from|hired by|laid off by|acquired by|bought by|owned by|(?:a )?subsidiary of|merger (?:with|of)|acquisition of|takeover of|shares? (?:of|in)|stake in|(?:CEO|CFO|CTO|COO|CIO|VP|chairman|chairwoman|founder|co-founder|cofounder|spokes(?:man|woman|person) (?:for|of)|headquarters) (?:of|at)|(?:engineer|developer|programmer|designer|analyst|consultant|architect|scientist|researcher|manager|director|president|partner|accountant|lawyer|attorney|nurse|doctor|surgeon|teacher|lecturer|professor|recruiter|representative|executive|assistant|specialist|technician|editor|journalist|reporter|buyer|buyers|trader|banker|auditor|intern|counsel|secretary|rep|lead|leader|officer|clerk|coordinator|supervisor|associate|administrator|agent|member|adviser|advisor|economist|planner|producer|chef|pilot|driver|mechanic|physician|pharmacist|trainee|apprentice|fellow|interview|interviewed|interviewing|head of \w+|VP of \w+|director of \w+) (?:at|with))\s+$/iu;

/** Where a company stands more often than anything else. */
export const DEALS =
  /\b(?:(?:our|the|new|this|key|major|former|existing|potential|prospective|biggest|largest|main|a) (?:client|customer|vendor|supplier|subcontractor|contractor|reseller|distributor|insurer|bank|employer|landlord|competitor|rival|manufacturer|startup|start-up|retailer|tenant|lender|operator|carrier|agency|firm|company|account|prospect)|vendor|supplier|reseller|competitors?|companies (?:like|such as)|clients (?:like|such as)|customers (?:like|such as)|on behalf of|(?:contract|agreement|deal|partnership|opportunity|renewal|negotiations?|NDA|subscription|dispute|mortgage|account) (?:with|for)|(?:invoice|quote|quotation|bid|payment|purchase order|proposal|RFP|order|shipment|delivery|refund|parts) from|(?:lost|sold|invoiced?|pitched|quote) (?:the account )?to|lawsuit against|sued|suing|suppl(?:y|ies|ied) by|provided by|manufactured by|made by|founded|co-founded|to found|invest(?:s|ed|ing)? (?:[$€£¥]?\d[\d.,]*[kmb]?(?: \w+)? )?in|employer (?:is|was)|company called|firm called|startup called|(?:looking|proud|happy) to support|accounts of|audited by|who (?:runs|owns|founded)|joined|he left|she left|they left|represents|outsourced to|headquarters of|offices? of|branch of|customers? of|clients? of|address of)\s+$/iu;

/** What a company does or has. */
export const ACTS =
  /^(?: (?:CEO|CFO|CTO|COO|CIO|CISO|chairman|chairwoman|founder|co-founder|spokes(?:man|woman|person)|executives?|shareholders)\b|,? (?:announced|acquires?|acquired|launched|unveiled|invested|invests|merged|employs|is hiring|laid off|is headquartered|was founded|were founded|was acquired|filed for bankruptcy|posted (?:a|its|record)|reported (?:a|its|record|earnings|revenue|profits?|quarterly)|raised (?:[$€£]|prices|its)|went public|went bankrupt|supplies|manufactures|operates|sells|is bidding|are bidding|declared bankruptcy|outsourc\w+|invoiced|is based in|has offices)\b|['’]s (?:CEO|CFO|CTO|COO|board|headquarters|HQ|shareholders|shares|stock|share price|customers|employees|staff|lawyers|factory|factories|plant|warehouse|subsidiary|revenue|earnings|quarterly|IPO|products|terms of service|legal team|sales team|procurement|purchasing)\b|,? (?:is|was|are) (?:an?|the|one of the) (?:[\p{L}-]+ ){0,4}(?:company|firm|manufacturer|startup|start-up|supplier|provider|retailer|agency|distributor|subsidiary|maker|bank|insurer|consultancy|multinational|conglomerate|producer of|developer of|charity|nonprofit)\b|, an? (?:[\p{L}-]+ ){0,4}(?:company|firm|manufacturer|startup|start-up|supplier|provider|retailer|agency|distributor|subsidiary|maker|bank|insurer|consultancy|multinational|conglomerate)\b| ?\((?:NASDAQ|NYSE|LSE|TYO|TSE|FTSE|AMEX)\b)/u;

/** The 「…」 of 「the … account」. */
export const DEALT_AFTER =
  /^ (?:account|deal|renewal|opportunity|tender|pitch|RFP|takeover|acquisition|offices?|branch|shareholders|executives?|headquarters|employees|customers|spokes(?:man|woman|person))\b/u;

/** Labels before a company. */
export const COMPANY_LABEL =
  /(?:^|[\n(;,|.]|\b(?:the|our))[ \t>*-]*(?:company|organi[sz]ation|employer|vendor|supplier|firm|business|manufacturer|insurer|bank|school|university|agency|merchant|payee|retailer|distributor|contractor|客先|取引先|会社名?|企業名?|勤務先|所属)(?: name)?\s*[:=：]\s*["']?$/iu;
export const COMPANY_COLUMN =
  /^(?:company|organi[sz]ation|employer|vendor|supplier|account|firm|business|manufacturer|insurer|agency|merchant|payee|retailer|distributor|client company|customer company|company ?\/ ?organi[sz]ation|会社名?|企業名?|取引先名?|勤務先|法人名|所属)(?:[ _-]?name)?$/iu;
