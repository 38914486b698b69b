"""German.

Abbreviations, ordinals and quotation marks: Duden, *Die deutsche Rechtschreibung*, the sections
"Abkürzungen" (one full stop ends both abbreviation and sentence), "Punkt" (a full stop after the
figures of an ordinal) and "Anführungszeichen" („ “). No space precedes a mark (DIN 5008). The Swiss
use « » without inner spaces, which postedit does not tell apart.
"""

from postedit.language.base import Address, Language, pairs, words

LANGUAGE = Language(
    code="de",
    name="German",
    abbreviations=words("""
        z.b d.h u.a s.o s.u o.ä u.ä i.d.r u.u v.a z.t z.zt z.hd m.e m.w i.a i.e o.g o.k u.s.w usw usf etc
        bzw ca evtl ggf gegf inkl exkl zzgl bspw sog vgl hrsg hg nr nrn str tel dr dres prof dipl ing hr
        hrn fr frl st mio mrd mind max min geb gest verh jan feb mär apr jun jul aug sep sept okt nov dez
        n.chr v.chr allg bzgl einschl entspr gegr ggü jh jhd jhdt kfm lt med phil jur rer nat ev kath
        urspr zit zus abk abt anm aufl ausg bes betr bez dgl ders dies dt engl erw f.d.r franz gem ges
        incl insb insbes int lfd mag.a mtl n.n o.a österr pers priv rd rel resp s.a schw seitl sen jun
        stellv stv techn u.v.m v.l.n.r vorm vs wg zw zzt i.v i.d.f d.j p.s
        """),
    closing_abbreviations=words(
        "usw usf etc u.s.w u.ä o.ä dgl u.v.m n.chr v.chr jh jhd jhdt max min mio mrd u.a d.j sen jun"
    ),
    numeric_abbreviations=words("abb abs art bd bde kap s ss tab ziff anl anh taf fig vol zeile z randnr rn"),
    ordinal_stops=True,
    capital_nouns=True,
    function_words=words("""
        der die das den dem des ein eine einen einem einer eines kein keine keinen keinem keiner keines
        dieser diese dieses diesen diesem jener jene jenes jeder jede jedes jeden jedem welcher welche
        welches welchen ich du er sie es wir ihr mich dich ihn uns euch mir dir ihm ihnen sich mein meine
        meinen meinem meiner meines dein deine deinen deinem deiner sein seine seinen seinem seiner seines
        ihre ihren ihrem ihrer ihres unser unsere unseren unserem unserer euer eure euren man wer wen wem
        wessen was wo wann warum wie wieso woher wohin hier da dort dann jetzt bin bist ist sind seid war
        warst waren wart gewesen wäre wären habe hast hat haben habt hatte hattest hatten hattet gehabt
        hätte hätten werde wirst wird werden werdet wurde wurden worden geworden würde würden kann kannst
        können könnt konnte konnten könnte könnten muss musst müssen musste mussten müsste soll sollst
        sollen sollte sollten will willst wollen wollte wollten darf dürfen durfte mag möchte möchten und
        oder aber denn sondern doch weil dass ob wenn als während obwohl damit bevor nachdem bis seit
        sobald falls sowie in im ins an am ans auf aus bei beim mit nach von vom zu zum zur vor für durch
        gegen ohne um über unter hinter neben zwischen wegen trotz statt innerhalb außerhalb nicht nichts
        nie niemals nur auch noch schon sehr so mehr viel viele wenig wenige alle alles allem allen aller
        einige mehrere etwas jemand niemand immer oft wieder bereits also daher deshalb jedoch dennoch
        zwar dabei dazu davon dafür darauf daran darüber wobei selbst
        """),
    optional_words=words("der die das den dem des ein eine einen einem einer eines von vom zu zum zur im am"),
    quotes=("„", "“"),
    loan_words=words("""
        grounding harness prompting reasoning
        http https daemon daemons hotplug init apt alert reboot autostart tethering downsampling retry
        append docs hey meh okay reload select twitter unboxing unzip wearable wearables wow
        account accounts admin admins advocacy advocate advocates agile alpha analytics app apps award
        awards backend backends backlog backup backups badge badges bandwidth barcamp bash batch benchmark
        benchmarks best beta big bit bits blackbox blob blockchain blog blogger bloggerin blogs bluetooth
        board boards boot bootcamp bot bots brainstorming branch branches branding breakout browser bucket
        buffer bug bugfix bugfixes bugs build builds bundle burnout business button buttons byte bytes
        cache caches call callback calls camp center challenge challenges changelog chat chatbot chatbots
        chats check checkbox chief chip chips client clients cloud clouds cluster coach coaches coaching
        code coder codes coding commit commits committer communities community compiler computer
        conference consulting container content controller cookie cookies cool copyright core corporate
        coworking crash crawler cron crowdfunding cursor custom customer cyber dashboard dashboards data
        database datacenter deadline deadlines deal debug debugger debugging deep default demo deployment
        deployments design designer desktop dev developer developers devops devrel devs digital discord
        display docker dongle download downloads draft drag driver drone drones drop e-book e-books
        e-commerce e-mail e-mails ebook ebooks edge editor email emails emoji emojis endpoint endpoints
        engine engineer engineering enterprise entertainment evangelist event events explorer fail fake
        fan fans feature features feed feedback firewall firewalls firmware fit flag flags flash flow
        follower font fonts fork forks framework frameworks freelance freelancer frontend frontends full
        fullstack fun gadget gadgets game gamer games gaming garbage gateway gateways geek geeks gif gifs
        git graph guide hack hackathon hackathons hacker hacking hacks handler handling handy hardware
        hash hashtag hashtags header headless highlight highlights homepage hook hooks host hosting hosts
        hotfix hotline hotspot html hub hubs hype iframe influencer input insider insights instant
        interface interfaces internet interview interviews iot issue issues java javascript job jobs json
        junior kernel keyboard keynote keynotes keyword keywords kick-off kickoff kit kits know-how label
        labels landing laptop laptops laser launch layout layouts lead leader leads leak learning legacy
        level library lifestyle like likes link links linter linux live livestream livestreams load log
        logfile logger logging login logs loop mail mailing mails maintainer maker makerspace malware
        management manager managerin managers mapping markdown marketing marketplace master match meeting
        meetings meetup meetups meme memes mentor mentoring merge message messages messaging metadata
        microservice microservices middleware mindset mobile mock modem monitor monitoring native nerd
        nerds net network networking news newsletter node nodes notebook notebooks npm offline on-premises
        onboarding online open open-source output outsourcing overflow overhead owner package packages
        page pager paper parser parsing partner party password patch patches pattern patterns payload
        payloads peer performance phishing pin ping pipeline pipelines pitch pixel plan player playlist
        playlists plug plugin plugins podcast podcaster podcasts pool pop-up popup port ports post posting
        postings posts power preview pricing profiling programming prompt prompts proof provider proxy
        publisher pull push python queries query quick quiz rack ranking ransomware readme reality
        realtime recap recruiting redirect refactoring regex release releases remote rendering repo report
        reporting reports repos repository request requests research reset responsive retweet review
        reviewer reviews roadmap roadmaps robot roll-out rollback rollout root router routing runtime saas
        safe sample sandbox scan scanner scheduler scope score screen screencast screenshot screenshots
        script scripts scroll scrum search sector security seed selfie senior server serverless service
        services session sessions set setting settings setup share shell shop shopping shortcut shortcuts
        show shutdown silicon site sitemap skill skills slack slash slide slides slot smart smartphone
        smartphones snapshot snapshots snippet snippets social socket software source spam speaker
        speakers spec specs split sponsor sponsoring sponsors sprint sprints spyware sql stack stacks
        staging stand-up standard standup start start-up start-ups startup startups state status step
        sticker storage store stories story storytelling stream streamer streaming streams stress string
        strings style summit support swag switch sync syntax system tab tablet tablets tabs tag tagging
        tags talk talks target task tasks team teams teamwork tech template templates terminal test tester
        testing tests theme thread threads ticket tickets timeline timeout timeouts timer timestamp timing
        token tokens tool tooling toolkit tools top topic topics touch touchscreen tour tracker tracking
        trailer trainer training trend trends trigger tuning tutorial tutorials tweet tweets typescript
        update updates upgrade upgrades upload uploads url urls usability usb user users vendor video
        videos vlog wallet warning web webcam webcast webhook webhooks webinar webinars webmaster website
        websites websocket whiteboard widget widgets wifi wiki wikis wizard wlan word workaround
        workarounds worker workflow workflows workload workshop workshops workspace wrapper xml yaml
        youtuber zip zoom
        """),
    # International organisations and laws by their own names, and what computing textbooks write.
    acronyms=pairs("""
        AI:KI EU:EU GDPR:DSGVO IMF:IWF DNA:DNS EEA:EWR
        """),
    double_words=words("die der das dem den sie nein ja"),
    number_words=pairs("""
        null:0 ein:1 eine:1 einen:1 einem:1 einer:1 eines:1 eins:1 zwei:2 drei:3 vier:4 fünf:5 sechs:6
        sieben:7 acht:8 neun:9 zehn:10 elf:11 zwölf:12 dreizehn:13 vierzehn:14 fünfzehn:15 sechzehn:16
        siebzehn:17 achtzehn:18 neunzehn:19 zwanzig:20 dreißig:30 vierzig:40 fünfzig:50 sechzig:60
        siebzig:70 achtzig:80 neunzig:90 hundert:100 hunderte:100 hunderten:100 tausend:1000
        tausende:1000 tausenden:1000 million:1000000 millionen:1000000 milliarde:1000000000
        milliarden:1000000000 dutzend:12 dutzende:12 halb:0.5 halbe:0.5 halben:0.5 halbes:0.5 hälfte:0.5
        viertel:0.25 erste:1 ersten:1 erster:1 erstes:1 zweite:2 zweiten:2 zweiter:2 zweites:2 dritte:3
        dritten:3 dritter:3 drittel:3 vierte:4 vierten:4 fünfte:5 fünften:5 sechste:6 siebte:7 achte:8
        neunte:9 zehnte:10 einmal:1 zweimal:2 doppelt:2 beide:2 beiden:2 paar:2 dreimal:3 dreifach:3
        jahrzehnt:10 jahrhundert:100 mittag:12 mitternacht:0 mittags:12
        """),
    unit_words=pairs("""
        meile:mi meilen:mi fuß:ft zoll:in pfund:lb unze:oz unzen:oz gallone:gal gallonen:gal kilometer:km
        kilometern:km meter:m metern:m zentimeter:cm zentimetern:cm millimeter:mm millimetern:mm gramm:g
        kilogramm:kg kilo:kg liter:l litern:l volt:V ampere:A watt:W prozent:% dollar:$ euro:€ sekunde:s
        sekunden:s minute:min minuten:min stunde:h stunden:h tag:d tage:d tagen:d woche:wk wochen:wk
        monat:mo monate:mo monaten:mo jahr:yr jahre:yr jahren:yr millisekunde:ms millisekunden:ms
        mikrosekunde:µs mikrosekunden:µs kilobyte:KB megabyte:MB gigabyte:GB terabyte:TB byte:B bytes:B
        cent:¢
        """),
    months=(
        "januar jan jänner",
        "februar feb",
        "märz mär",
        "april apr",
        "mai",
        "juni jun",
        "juli jul",
        "august aug",
        "september sep sept",
        "oktober okt",
        "november nov",
        "dezember dez",
    ),
    weekdays=(
        "montag",
        "dienstag",
        "mittwoch",
        "donnerstag",
        "freitag",
        "samstag sonnabend",
        "sonntag",
    ),
    decimal_mark=",",
    group_mark=".",
    day_first=True,
    given_names=pairs("""
        Mary:Maria John:Johannes Michael:Michel Peter:Petrus James:Jakob William:Wilhelm Andrew:Andreas
        Stephen:Stephan Steven:Stefan Matthew:Matthäus Lawrence:Lorenz Charles:Karl George:Georg
        Philip:Philipp Helen:Helene Elizabeth:Elisabeth Lucy:Lucia Henry:Heinrich Louis:Ludwig
        Edward:Eduard Luke:Lukas Christopher:Christoph Nicholas:Nikolaus Margaret:Margarete Joan:Johanna
        Jane:Johanna Catherine:Katharina Paul:Paulus Frederick:Friedrich
        """),
    address=Address(
        names=("du", "Sie"),
        familiar=(
            r"(?<![\w-])(?:[Dd]u(?! jour)|[Dd]ich|[Dd]ir|[Dd]ein(?:e[mnrs]?)?"
            r"|[Ee]uch|[Ee]ure?[mnrs]?|euer)(?![\w-])"
        ),
        polite=(
            r"(?<=[^\W\d_] )(?<!und )(?:Sie|Ihr(?:e[mnrs]?)?)(?![\w-])"
            r"|(?<=, )Sie(?!\w)|(?<!\w)Ihnen(?!\w)"
        ),
    ),
    machine_notice=(
        r"\b(?:diese[rs]?|die(?= (?:[\w-]+ ){0,2}?(?:version|übersetzung))) "
        r"(?:[\w-]+ ){0,2}?(?:beitrag|artikel|seite|dokument|text|datei|inhalt"
        r"|übersetzung|version)\b[^.!?]{0,40}?\b(?:wurde|wurden|ist|sind)\b(?:[^.!?]{0,60}?"
        r"\b(?:automatisch|maschinell|ki|ki-\w+|künstliche\w* intelligenz|deepl|google|chatgpt|gpt"
        r"|co-op translator)\b[^.!?]{0,80}?\bübersetzt\b"
        r"| eine (?:automatische|maschinelle) übersetzung\b)"
        r"|^\W*(?:automatisch|maschinell|mit (?:ki|deepl|google|chatgpt|gpt)\b[^.!?]{0,20}) übersetzt\b"
    ),
    notice_stem="übersetz",
    edited_notice=(
        r"(?:\b(?P<no>nicht|nie|ohne|keine?r?)\b[^.!?]{0,30})?"
        r"\b(?:überarbeitet|geprüft|überprüft|korrigiert|redigiert|gegengelesen)\b"
    ),
)
