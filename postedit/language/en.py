"""English.

Abbreviations follow the lists of the Chicago Manual of Style (17th edition, chapter 10) and of New
Hart's Rules (chapter 10). One full stop ends both abbreviation and sentence, no space precedes a
mark, and quotation marks are double and curly, as in American print (Chicago, chapter 6).
"""

from postedit.language.base import Language, pairs, words

LANGUAGE = Language(
    code="en",
    name="English",
    abbreviations=words("""
        mr mrs ms mx messrs dr drs prof rev fr hon gen col maj capt cmdr adm lt sgt cpl sr jr st ste mt ft
        gov sen rep pres supt esq vs e.g i.e eg ie cf viz ca approx est dept univ assn bros inc ltd co
        corp llc plc etc al ibid op.cit et.al a.m p.m a.k.a n.b p.s r.s.v.p ph.d m.d b.a m.a b.sc m.sc u.s
        u.k u.n e.u d.c u.s.a l.a jan feb apr aug sept oct nov dec tel ext min max hr hrs ave blvd hwy
        incl misc orig resp ed eds trans
        """),
    closing_abbreviations=words("""
        etc inc ltd co corp llc plc al bros et.al jr sr esq a.m p.m ph.d m.d b.a m.a b.sc m.sc u.s u.k u.n
        e.u d.c u.s.a l.a min max hr hrs ave blvd ext
        """),
    numeric_abbreviations=words("no nos fig figs p pp vol vols ch sec art par eq ref v ver tab app pt"),
    interjections=words("""
        duh heck yay yikes meh oops ugh gosh geez jeez yup nope yep ish whoa wow ouch hooray dang darn hurray
        phew yum huh hmm
        """),
    function_words=words("""
        a an the this that these those i you he she it we they me him her us them my your his its our
        their mine yours hers ours theirs myself yourself himself herself itself ourselves yourselves
        themselves who whom whose which what when where why how there here am is are was were be been
        being have has had having do does did doing done will would shall should can could may might must
        ought cannot isn aren wasn weren hasn haven hadn doesn didn won wouldn couldn shouldn ll ve and or
        but nor so yet because although though while whereas if unless until since than as whether of in
        on at by for with without about against between among into through during before after above below
        to from up down out off over under again further upon within toward towards across along around
        behind beside besides beyond despite except inside outside near onto via not no never none nothing
        nobody all any both each few every either neither more most much many little less least other
        others another some such same own only just very too also even still already always often ever
        once then now else rather quite almost perhaps however therefore thus hence let lets get gets got
        getting went gone going something anything everything someone anyone everyone somewhere anywhere
        everywhere
        """),
    optional_words=words("a an the my your our his her its their this that"),
    quotes=("“", "”"),
    # French words that English has as its own: Oxford English Dictionary.
    loan_words=words("""
        apéritif baguette baguettes bistro bistros boulangerie bouquet brasserie brasseries brioche brioches
        café cafés chalet chalets crème crêpe crêpes croissant croissants croquette croquettes cuisine déjà
        éclair éclairs entrée entrées galette galettes gâteau gâteaux maître pâté patisserie quiche quiches
        ratatouille raclette sauté soirée soirées sommelier tarte tartes terroir vinaigrette voilà
    """),
    number_words=pairs("""
        zero:0 one:1 two:2 three:3 four:4 five:5 six:6 seven:7 eight:8 nine:9 ten:10 eleven:11 twelve:12
        thirteen:13 fourteen:14 fifteen:15 sixteen:16 seventeen:17 eighteen:18 nineteen:19 twenty:20
        thirty:30 forty:40 fifty:50 sixty:60 seventy:70 eighty:80 ninety:90 hundred:100 hundreds:100
        thousand:1000 thousands:1000 million:1000000 millions:1000000 billion:1000000000
        billions:1000000000 dozen:12 dozens:12 half:0.5 quarter:0.25 quarters:0.25 first:1 second:2
        third:3 thirds:3 fourth:4 fifth:5 sixth:6 seventh:7 eighth:8 ninth:9 tenth:10 eleventh:11
        twelfth:12 once:1 twice:2 thrice:3 single:1 both:2 couple:2 double:2 doubled:2 pair:2 triple:3
        decade:10 century:100 twenties:20 thirties:30 forties:40 fifties:50 sixties:60 seventies:70
        eighties:80 nineties:90 noon:12 midnight:0 midday:12
        """),
    unit_words=pairs("""
        mile:mi miles:mi mph:mph feet:ft foot:ft inch:in inches:in yard:yd yards:yd pound:lb pounds:lb
        lbs:lb ounce:oz ounces:oz gallon:gal gallons:gal kilometer:km kilometers:km kilometre:km
        kilometres:km meter:m meters:m metre:m metres:m centimeter:cm centimeters:cm millimeter:mm
        millimeters:mm gram:g grams:g kilogram:kg kilograms:kg kilo:kg kilos:kg liter:l liters:l litre:l
        litres:l volt:V volts:V amp:A amps:A watt:W watts:W percent:% dollar:$ dollars:$ bucks:$ euro:€
        euros:€ second:s seconds:s sec:s secs:s minute:min minutes:min mins:min hour:h hours:h hr:h hrs:h
        day:d days:d week:wk weeks:wk month:mo months:mo year:yr years:yr millisecond:ms milliseconds:ms
        microsecond:µs microseconds:µs nanosecond:ns nanoseconds:ns kilobyte:KB kilobytes:KB megabyte:MB
        megabytes:MB gigabyte:GB gigabytes:GB gig:GB gigs:GB terabyte:TB terabytes:TB byte:B bytes:B
        cent:¢ cents:¢
        """),
    months=(
        "january jan",
        "february feb",
        "march mar",
        "april apr",
        "may",
        "june jun",
        "july jul",
        "august aug",
        "september sept sep",
        "october oct",
        "november nov",
        "december dec",
    ),
    weekdays=("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"),
    machine_notice=(
        r"\b(?:this|the(?= (?:[\w-]+ ){0,2}?(?:version|translation))) "
        r"(?:[\w-]+ ){0,2}?(?:post|article|page|document|text|file|translation|content|version)\b"
        r"[^.!?]{0,60}?\b(?:(?:automatically|machine|ai|auto)[- ]translated\b|translated automatically\b"
        r"|translated (?:by|with|using|through|via) [^.!?]{0,40}?"
        r"\b(?:ai|llm|machine|automat\w+|artificial intelligence|deepl|google|chatgpt|gpt|co-op translator)\b"
        r"|(?:is|was) (?:an? )?(?:machine|automatic|automated|ai)[- ]translation\b)"
        r"|^\W*(?:(?:automatically|machine|ai)[- ]translated|translated automatically"
        r"|translated (?:by|with|using) (?:an? )?(?:ai|llm|machine|deepl|google|chatgpt|gpt))\b"
    ),
    notice_stem="translat",
    edited_notice=(
        r"(?:\b(?P<no>not|never|without|no)\b[^.!?]{0,30})?"
        r"\b(?:reviewed|edited|proofread|revised|corrected|post-edited)\b"
    ),
)
