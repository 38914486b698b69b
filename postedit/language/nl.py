"""Dutch.

Abbreviations with and without full stops: Woordenlijst Nederlandse Taal (*Het Groene Boekje*), the
chapter of its Leidraad on abbreviations. Quotation marks “ ”: the advice on "Aanhalingstekens" of
Taaladvies.net, the Taalunie's service. No space precedes a mark. Ordinals are written with a suffix
(``3e``), so a full stop after a figure ends a sentence.
"""

from postedit.language.base import Address, Language, pairs, words

LANGUAGE = Language(
    code="nl",
    name="Dutch",
    abbreviations=words("""
        dhr mevr mw mej dr drs ir ing mr mrs prof ds st bijv bv b.v bvb d.w.z o.a m.b.t i.p.v t.o.v n.a.v
        a.u.b a.h.w i.v.m m.a.w m.n m.i o.l.v t.a.v t.b.v t.g.v t.m t.z.t z.o.z z.s.m z.i i.t.t i.h.b
        i.h.a i.o i.o.v i.s.m e.d e.a e.v dwz ivm mbt ipv tov nav nl resp evt incl excl ca vgl cf jl jr sr
        tel geb get gem ged jan feb mrt apr jun jul aug sept okt nov dec max min mln mld plm red zgn zog
        bijz afd div alg ong v.chr n.chr v.l.n.r p.s enz etc enzv d.m.v a.d.h.v v.w.b o.b.v o.i.d u.s n.v
        a.s hr vs secr vnl
        """),
    closing_abbreviations=words(
        "enz etc enzv e.d e.a e.v a.u.b o.i.d v.chr n.chr z.s.m z.o.z jl jr sr max min mln mld b.v n.v"
    ),
    numeric_abbreviations=words("nr nrs no p pp blz pag art afb fig hfst hst par vol dl bijl tab"),
    function_words=words("""
        de het een dit dat deze die ik jij je jou jouw u uw hij hem zij ze haar wij we ons onze jullie hun
        hen mij me mijn zijn zich zichzelf wie wat waar wanneer waarom hoe welk welke wiens er hier daar
        ben bent is was waren geweest heb hebt heeft hebben had hadden gehad word wordt worden werd werden
        geworden zal zult zullen zou zouden kan kunt kunnen kon konden moet moeten moest moesten mag mogen
        mocht wil wilt willen wilde wilden ga gaat gaan ging gingen doe doet doen deed deden laat laten en
        of maar want dus noch omdat doordat terwijl hoewel als dan toen zodat tenzij totdat voordat nadat
        zodra indien of van in op aan bij met naar uit over onder boven voor achter door om tot tegen
        tussen zonder sinds tijdens volgens via binnen buiten vanaf vanuit langs rond per te ten ter niet
        geen nooit niets niemand nergens al alle alles allemaal elk elke ieder iedere iedereen iemand iets
        ergens sommige enkele veel vele weinig meer meest minder andere ander anders zelf zelfde zo zoals
        zeer erg heel ook nog toch reeds steeds altijd vaak soms weer nu straks eens even juist slechts
        alleen bijna misschien echter daarom daarna daardoor daarmee daarvan daarvoor daarbij hiervan
        hiermee hierbij waarbij waarmee waarvan waarin waardoor waarop erop ervan ermee erin ertoe mee toe
        af
        """),
    optional_words=words("de het een van"),
    quotes=("“", "”"),
    loan_words=words("""
        prototyping assembly
        cybersecurity overkill nudge stateful stateless playground ducttape finetunen smoke scaffold
        founder founders codebase codebases debugging mainstream relay relays underscore underscores
        fixes fallback fallbacks workarounds playbook playbooks roadmaps rollbacks rollout rollouts
        scopes timelines timeouts toolkits vendors walkthrough walkthroughs wrappers sandboxes scraper
        scrapers sidebar sidebars slug slugs staging troubleshooting uptime boolean booleans constructor
        constructors decorator decorators enum enums getter getters hashing heap inline iterator
        iterators lambda layer layers lock locks mutex namespace namespaces override overrides parsers
        peers placeholder placeholders polling refresh registry secret secrets self-hosted sharding stub
        stubs subdomain subset trace traces tracing tuple tuples tweak tweaks upstream utility utilities
        versioning wallets benchmarking bias chunk chunks classifier embedding embeddings encoder
        encoding fine-tuning guardrails jailbreak retrieval reranker tokenizer transformer transformers
        watermark fullscreen gatekeeper idle indexer journey key-value leaderboard listener listeners
        loader localhost lockfile low-code no-code mesh milestone milestones modal monorepo must-have
        newsletters opt-in opt-out outputs overlay overlays padding papers persona personas pivot
        preprint previews renderer renderers realtime rebase scripting private dev-container
        grounding harness prompting reasoning
        http https scroll daemon daemons init apt submenu headset webbrowser dock shareware tethering
        reload retry retries
        beacon beacons binaries breakout breakouts bulk caching computing connected connectivity consulting
        docs downsampling embedded engine engines enterprise entry fitness floating gear gummy hey imaging imp
        item items kids library libraries lingo meh okay onboard privacy return sales shit standby struct
        structs stuff temp toolset twitter unboxing unzip wearable wearables wow yep
        account accounts adapter addon admin admins advocacy advocate advocates agile alpha analytics app
        apps attachment audio award awards backend backends backlog backup backups badge badges bash batch
        benchmark benchmarks best beta big bit bits blob blockchain blog blogger bloggers blogs bluetooth
        board boards boot bootcamp bot bots box brainstorm branch branches branding breakpoint briefing
        browser browsers bucket buffer bug bugfix bugs build builds bundle burn-out burnout business buzz
        byte bytes cache caches call callback calls challenge challenges changelog chat chatbot chatbots
        chats check checklist checkpoint chip chips claim client clients cloud club cluster clusters coach
        coaches coaching code coder codes coding commit commits committer community compiler compliance
        computer computers conference connector consultant container containers content controller
        controllers cookie cookies cool copyright core coworking crash crawler cron crowdfunding cursor
        custom cyber dashboard dashboards data database databases datacenter dataset datasets deadline
        deadlines deal debug debugger deep default demo deployment deployments design designer designers
        desk desktop dev developer developers device devices devops devrel devs digital discord display
        docker dongle download downloads draft driver drivers drone drones dump e-book e-books e-commerce
        e-learning e-mail e-mails ebook ebooks edge editor email emails emoji emojis endpoint endpoints
        engineer engineers evangelist event events exploit fail fake fan fans feature features feed
        feedback firewall firewalls firmware fit fix flag flags flash flow flyer follower followers font
        fonts fork forks forum framework frameworks freelance freelancer freelancers frontend frontends
        full fullstack fun gadget gadgets game gamer gamers games gaming garbage gateway gateways geek
        geeks gif gifs git graph guide hack hackathon hackathons hacker hackers hacking hacks handler
        handshake hardware hash hashtag hashtags header headers headless helpdesk highlight highlights hit
        hits hobby homepage hook hooks host hosting hosts hotfix hotline hotspot html hub hubs hype iframe
        impact inbox influencer influencers input insight insights installer interface interfaces internet
        interview interviews iot issue issues java javascript job jobs json junior kernel keyboard keynote
        keynotes keyword keywords kick-off kickoff kit kits knowhow label labels landing laptop laptops
        laser launch layout lead leader leads leak legacy level lifestyle like likes link links linter
        linux live livestream livestreams load log logger logging login logs lookup loop mail mailing
        mails mainframe maker makers makerspace malware management manager managers mapping markdown
        marketing marketplace master match meeting meetings meetup meetups meme memes mentor mentoring
        merge message messages messaging metadata microservice microservices middleware mindset mock modem
        monitor monitoring native nerd nerds net network networking newsletter node nodes notebook
        notebooks npm offline on-premises onboarding online open open-source output outsourcing overhead
        owner owners page parser parsing partner partners party password patch patches pattern patterns
        payload payloads peer performance phishing ping pipeline pipelines pitch pixel pixels player
        playlist playlists plug-in plug-ins plugin plugins podcast podcaster podcasts pool pop-up popup
        post posts preview pricing printer processor product profiling programming prompt prompts provider
        providers proxy publisher pull push python queries query quick quiz rack ranking ransomware readme
        real-time recap record recruiter redirect refactoring regex release releases remote rendering repo
        repos repository request requests reset responsive retweet review reviewer reviewers reviews
        roadmap robot robots rollback root router routers routing runtime saas sample sandbox scan scanner
        scheduler scope score screen screencast screenshot screenshots script scripts scrum search
        security seed selfie selfies senior sensor sensors server serverless servers service services
        session set setting settings setup share shell shop shortcut shortcuts show silicon simulator site
        sites skill skills slack slide slides slot smart smartphone smartphones snapshot snapshots snippet
        snippets social socket software source space spam speaker speakers spec specs speech split sponsor
        sponsors sprint sprints spyware sql stack stacks staff stakeholder stakeholders stand-up standup
        start-up start-ups startup startups state status sticker stickers storage store stories story
        storytelling stream streamer streamers streaming streams stress string strings style summit
        support swag switch switches sync syntax tab tablet tablets tabs tag tags talk talks target task
        tasks team teams tech template templates terminal test tester testers testing tests theme thread
        threads ticket tickets time-out timeline timeout timer timestamp timing tip tips token tokens tool
        tooling toolkit tools top topic topics touchscreen tour tracker trackers tracking trailer trainer
        training trend trending trends trigger triggers trolls tuning tutorial tutorials tweet tweets
        typescript update updates upgrade upgrades upload uploads url urls usb user users vendor video
        vlog vlogs wallet warning web webcam webhook webhooks webinar webinars webmaster webshop website
        websites websocket weekend whiteboard whitepaper widget widgets wifi wiki wikis wizard workaround
        worker workers workflow workflows workload workshop workshops workspace wrapper xml yaml youtuber
        zip zoom
        """),
    small_names=words("""
        maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni
        juli augustus september oktober november december
        """),
    # International organisations and laws by their own names, and what computing textbooks write.
    acronyms=pairs("""
        AI:KI GDPR:AVG EEA:EER UN:VN
        """),
    double_words=words("je dat het zijn die haar ze nee ja"),
    number_words=pairs("""
        nul:0 een:1 één:1 twee:2 drie:3 vier:4 vijf:5 zes:6 zeven:7 acht:8 negen:9 tien:10 elf:11 twaalf:12
        dertien:13 veertien:14 vijftien:15 zestien:16 zeventien:17 achttien:18 negentien:19 twintig:20
        dertig:30 veertig:40 vijftig:50 zestig:60 zeventig:70 tachtig:80 negentig:90 honderd:100
        honderden:100 duizend:1000 duizenden:1000 miljoen:1000000 miljoenen:1000000 miljard:1000000000
        miljarden:1000000000 dozijn:12 tientallen:10 tiental:10 half:0.5 halve:0.5 helft:0.5 kwart:0.25
        eerste:1 tweede:2 derde:3 vierde:4 vijfde:5 zesde:6 zevende:7 achtste:8 negende:9 tiende:10
        eenmaal:1 tweemaal:2 dubbel:2 beide:2 paar:2 driemaal:3 decennium:10 eeuw:100 middag:12
        middernacht:0
        """),
    unit_words=pairs("""
        mijl:mi mijlen:mi voet:ft inch:in pond:lb ons:oz gallon:gal gallons:gal kilometer:km kilometers:km
        meter:m meters:m centimeter:cm centimeters:cm millimeter:mm gram:g kilogram:kg kilo:kg liter:l
        liters:l volt:V ampère:A watt:W procent:% dollar:$ dollars:$ euro:€ seconde:s seconden:s
        minuut:min minuten:min uur:h uren:h dag:d dagen:d week:wk weken:wk maand:mo maanden:mo jaar:yr
        jaren:yr milliseconde:ms milliseconden:ms microseconde:µs microseconden:µs kilobyte:KB
        megabyte:MB gigabyte:GB terabyte:TB byte:B bytes:B cent:¢
        """),
    months=(
        "januari jan",
        "februari feb",
        "maart mrt",
        "april apr",
        "mei",
        "juni jun",
        "juli jul",
        "augustus aug",
        "september sep sept",
        "oktober okt",
        "november nov",
        "december dec",
    ),
    weekdays=("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"),
    decimal_mark=",",
    group_mark=".",
    day_first=True,
    given_names=pairs("""
        Mary:Maria John:Jan Michael:Michiel Peter:Pieter James:Jacob William:Willem Andrew:Andreas
        Stephen:Stefan Matthew:Mattheüs Charles:Karel George:Joris Philip:Filip Elizabeth:Elisabeth
        Henry:Hendrik Louis:Lodewijk Edward:Eduard Luke:Lucas Christopher:Christoffel Nicholas:Nicolaas
        Margaret:Margriet Joan:Johanna Jane:Johanna Catherine:Catharina Paul:Paulus
        """),
    address=Address(
        names=("je", "u"),
        familiar=r"(?i:(?<![\w'’-])(?:je|jij|jou|jouw)(?![\w'’-]))",
        polite=r"(?<![\w.'’-])(?:[Uu]w?|uzelf)(?!\w|[.'’-]\w)",
    ),
    machine_notice=(
        r"\b(?:dit|deze|de(?= (?:[\w-]+ ){0,2}?(?:versie|vertaling))) "
        r"(?:[\w-]+ ){0,2}?(?:artikel|bericht|blogpost|blogbericht|pagina|document|tekst"
        r"|bestand|inhoud|vertaling|versie|post)\b[^.!?]{0,40}?\b(?:is|werd|zijn)\b(?:[^.!?]{0,60}?"
        r"\b(?:automatisch|machinaal|ai|ai-\w+|kunstmatige intelligentie|deepl|google|chatgpt|gpt"
        r"|co-op translator)\b[^.!?]{0,80}?\bvertaald\b|[^.!?]{0,20}?\bvertaald (?:door|met)\b[^.!?]{0,40}?"
        r"\b(?:ai|ai-\w+|machine|kunstmatige intelligentie|deepl|google|chatgpt|gpt|co-op translator)\b"
        r"| een (?:automatische|machinale) vertaling\b)"
        r"|^\W*(?:automatisch|machinaal) vertaald\b"
    ),
    notice_stem="verta",
    edited_notice=(
        r"(?:\b(?P<no>niet|nooit|zonder|geen)\b[^.!?]{0,30})?"
        r"\b(?:nagelezen|nagekeken|gecontroleerd|gecorrigeerd|herzien|geredigeerd)\b"
    ),
)
