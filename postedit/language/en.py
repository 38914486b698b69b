"""English.

Abbreviations follow the lists of the Chicago Manual of Style (17th edition, chapter 10) and of New
Hart's Rules (chapter 10). One full stop ends both abbreviation and sentence, no space precedes a
mark, and quotation marks are double and curly, as in American print (Chicago, chapter 6).
"""

from postedit.language.base import Language, words

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
)
