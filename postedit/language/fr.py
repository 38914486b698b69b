"""French.

Spaces and guillemets: Imprimerie nationale, *Lexique des règles typographiques en usage à
l'Imprimerie nationale* (2002), entry "Ponctuation": a no-break space before the colon and inside
guillemets, a narrow one before ``; ! ?``. On the Web the narrow space (U+202F) is rarely typed, so
postedit inserts U+00A0 before all of them. Abbreviations: the same work, entry "Abréviations".
Elision: Grevisse and Goosse, *Le Bon Usage*, the section "L'élision". Canadian usage, which leaves
out the space before ``; ! ?``, is not told apart.
"""

from postedit.language.base import Address, Language, pairs, words

LANGUAGE = Language(
    code="fr",
    name="French",
    abbreviations=words("""
        m mm mme mmes mlle mlles dr drs pr prof mgr st ste sts stes ex p.ex par.ex c.-à-d c.à.d c-à-d cf
        conf env av apr av.j.-c apr.j.-c j.-c boul bd tél réf éd éds coll dir hab adj adv gén lt cap trad
        resp appt dép dépt min max janv févr avr juil sept oct nov déc n.b n.d.l.r n.d.t p.-s s.a s.a.r.l
        sté cie ets ltée inc etc sq ibid id op.cit loc.cit vs suppl append s.v.p r.-v u.e o.n.u é.-u i.e
        e.g a.m p.m r.s.v.p t.t.c h.t
        """),
    closing_abbreviations=words("""
        etc cie ltée inc j.-c av.j.-c apr.j.-c hab min max s.a s.a.r.l s.v.p u.e o.n.u é.-u a.m p.m
        r.s.v.p t.t.c h.t
        """),
    numeric_abbreviations=words("p pp fig art vol chap ch n no nos t al alin § sect tab ann app par v"),
    function_words=words("""
        le la les un une des du de au aux ce cet cette ces mon ma mes ton ta tes son sa ses notre nos
        votre vos leur leurs je tu il elle on nous vous ils elles me te se moi toi lui eux soi y en qui
        que quoi dont où lequel laquelle lesquels lesquelles auquel auxquels duquel desquels quel quelle
        quels quelles celui celle ceux celles ceci cela ça et ou mais donc or ni car si comme quand
        lorsque puisque quoique parce afin tandis à dans par pour sur sous avec sans chez entre vers
        contre depuis pendant durant avant après dès jusque malgré selon parmi hors envers outre voici
        voilà ne pas plus jamais rien aucun aucune personne point guère très trop peu beaucoup assez aussi
        ainsi alors encore toujours déjà bien mieux moins souvent ici là tout toute tous toutes chaque
        plusieurs quelque quelques même mêmes autre autres tel telle tels telles suis es est sommes êtes
        sont étais était étions étiez étaient fus fut furent serai sera serons serez seront serais serait
        serions seriez seraient sois soit soyons soyez soient été étant être ai as a avons avez ont avais
        avait avions aviez avaient eu eus eut aurai aura aurons aurez auront aurais aurait aurions auriez
        auraient aie ait ayons ayez aient ayant avoir fait faire fais peut peux peuvent pouvez pouvons
        pouvait pourrait pouvoir doit dois doivent devez devons devrait va vais vont allez allons faut
        fallait cependant pourtant toutefois néanmoins
        """),
    optional_words=words("le la les l un une des du de d au aux à"),
    elisions=words("l d j m t s n c qu jusqu lorsqu puisqu quoiqu"),
    spaced_marks="?!:;»",
    space="\u00a0",
    quotes=("«\u00a0", "\u00a0»"),
    loan_words=words("""
        grounding harness prompting reasoning
        addendum antivirus atlas balsa biceps cactus chaos chamois consensus corps corpus cortex cosmos
        credo datum ego emeritus espresso ficus flux forceps gallium gaz hiatus humus idem incipit iris jazz
        karaoke kiwi latex lotus lupus macro mantra marimba mascara medium memento modus mucus multiplex
        nimbus omnibus opus origami papyrus parka pathos persona plexus polonium premium presto pronto
        prorata prospectus quanta quartz quasi quid radius raga sarong septum sinus sphinx stratus surplus
        syllabus symposium sterling terminus thesaurus thorax thymus tofu tsunami typhus versus vertex veto
        virus vortex wok
        addon admin bonus broker brokers daemon daemons list mailing applet applets computing handshake
        hex portfolio road stateless workload workloads wow
        auth bare binding bindings canary cert channel channels docs embeddings infra ingress
        init linting liveness max mesh meshes min namespace namespaces prod provisioning readiness reload
        replica replicas retries retry rolling runbook runbooks teaming throttling tier tiers twitter
        unboxing wearable wearables
        monolith ads advocacy advocate advocates affordance agile ajax alpha analytics android api apis
        app apple apps artwork async avatar award awards back backbone backdoor backend backends backlink
        backlinks backlog backoffice backup backups badge badges bash batch benchmark benchmarks best
        best-of best-seller beta big big-data bit bitcoin bits blob blockchain blog blogs bluetooth
        boilerplate bookmark bookmarks boost boot bootcamp bootcamps bootstrap bot bots box boxes
        brainstorming branding break brief briefing bucket buffer buffers bug bugs build builder builds
        bundle bundler burn burn-out burnout business buzz buzzword byte bytes cache caches call callback
        callbacks camping cash cast casting challenge challenges changelog chat chatbot chatbots check
        checklist checklists checkpoint chip chips click clickbait client cloud cluster clusters coach
        coaches coaching code coder coding cofounder come-back comeback commit commits committer
        committers community compliance composable conf content cookie cookies cool copyleft copyright
        core corner corporate cosplay coworking cracker crash crashs crawler crawlers cron crowdfunding
        crowdsourcing css custom dashboard dashboards data datacenter datacenters datagrid dataset
        datasets deadline deadlines deal deals debug debugger debugging deck deep deepfake deploy design
        designer designers desk desktop dev developer developers devops devrel devs diff digest digital
        disclaimer disco discord dispatch dispatcher docker dongle download downloads draft drag driver
        drivers drone drones drop dropbox dump e-book e-books e-commerce e-learning e-mail e-mails ebook
        ebooks edge editing email emailing emails emoji emojis endpoint endpoints evangelist
        exploit fab fablab fail failover fake fallback fan fan-out fans faq feature features feed feedback
        feedbacks feeling firewall firewalls firmware firmwares flag flags flash flashback flask flop flow
        flyer flyers focus follow-up follower followers fonts food fork forks form format forum forums
        framework frameworks free freelance freelances freemium front frontend frontends full full-stack
        fullstack fun fuzzing gadget gadgets gameplay gamer gamers gamification gaming gateway gateways
        geek geeks getter gif gifs gig git goodie goodies growth hack hackathon hackathons hacker hackers
        hacking hacks hands-on hardware hash hashtag hashtags header headers headless healthcheck helper
        helpers highlight highlights hit hits homepage hook hooks hosting hotfix hotline hotspot html http
        https hub hubs hype iframe impact inbox indie influencer insight insights internet interview
        interviews intranet iot issue issues jackpot java javascript job jobs jpeg json junior kanban
        kernel kernels keynote keynotes kick kick-off kickoff kickstarter kit kits know-how landing laptop
        laptops laser lead leader leaders leadership leads lean learning legacy lifestyle lifting like
        likes linker lint linter linters linux listing live lives load loader lobby lobbying local lock
        log logger logging login logs loop low-code low-tech mac mail mailing mailing-list mailings mails
        maintainer maintainers maker makers makerspace malware malwares management manager managers
        mapping markdown marketing marketplace mashup master match matching meetup meetups meme memes memo
        mentor mentoring merge merges messaging meta metadata metrics microservice microservices
        middleware middlewares mindset mobile mock mocks mockup mode model modem monitoring multicast
        multithread must-have nerd nerds net networking newbie news newsletter newsletters no-code node
        nodes noob nosql notebook notebooks npm offline offshore on-premise onboarding one-shot online
        open open-source opt-in opt-out out outreach outsourcing overflow overhead owner pack package
        packager packages packs page pager parser parsing party patch patches pattern patterns payload
        payloads peer pentest phishing php pickup ping pipeline pipelines pitch pixel pixels placeholder
        planning platform play player players playlist playlists plug plugin plugins podcast podcasts pool
        pop pop-up popup popups post poster postmortem posts power powerpoint preprint preview pricing
        production profiling programming prompt prompts proof proxies proxy pub publishers pull push
        python quiz rack racks ransomware rap raspberry react readme realtime reboot recap reddit redirect
        redis refactor refactoring regex release releases relooking remake remix remote rendering replay
        repo reporting repos repository request reset responsive rest retail retweet retweets reverse
        review reviewer reviewers reviews roadmap roadmaps robot rollback root rooter rootkit router
        routers routing rss run runtime runtimes saas sample sandbox sandboxing scam scan scanner
        scheduler schedulers scoop scope scoring scraping screencast screencasts screenshot screenshots
        script scripting scripts scroll scrum seed selfie selfies senior seo server serverless service
        session set setter setup shell shells shift shop shopping short show showcase shutdown
        side-project site sitemap skill skills skin slack slash slide slides slideshow slot slots slug
        smart smartphone smartphones smiley smileys snapshot snapshots snippet snippets soc social socket
        sockets software softwares source sourcing spam spammer spammers speaker speakers spec specs
        speech spin-off split sponsor sponsoring sponsors spot spring sprint sprints spyware sql stack
        stacks staff staffing stage staging stand stand-up standup start start-up start-ups starter
        startup startups sticker stickers stock stop storage store stores story storyboard storytelling
        stream streamer streamers streaming streamings streams stress string stub studio style stylesheet
        success sudo summit super support swag swagger swap switch sync tab tablet tag tags talk talks
        team teambuilding teams teaser teasers teasing tech techs template templates templating terminal
        test tester testing tests thread threads thriller throughput ticket ticketing tickets timeline
        timelines timeout timeouts timer timers timestamp timestamps timing tip tips token tokens tooling
        toolkit top top-down tour track tracker trackers tracking trader trading trailer training trigger
        triggers troll trolls tuning tunnel turnover tweet tweets typescript typo unix update updates
        upgrade upgrades upload uploader url urls usability usb use user vanilla vault vibe vintage vip
        viral vlog vlogs wallet wallets warm-up warning warnings web webcam webcams webcast webdesign
        webhook webhooks webinar webinars webmarketing webmaster webmasters website websocket websockets
        week-end week-ends weekend weekends whiteboard wi-fi widget widgets wifi wiki wikis wireframe
        wireless wizard worker workers workflow workflows workshop workshops workspace workspaces wrapper
        wrappers wysiwyg xml yaml zip zoom
        """),
    small_names=words("""
        lundi mardi mercredi jeudi vendredi samedi dimanche janvier février avril mai juin juillet août
        septembre octobre novembre décembre
        """),
    # International organisations and laws by their own names, and what computing textbooks write.
    acronyms=pairs("""
        AI:IA VOC:COV ML:AA CA:AC EU:UE UN:ONU US:EU GDPR:RGPD ITU:UIT PKI:ICP NLP:TAL NLP:TALN NLP:PNL
        VAT:TVA NATO:OTAN EEA:EEE IMF:FMI ESA:ASE AIDS:SIDA DNA:ADN AR:RA VR:RV
        """),
    double_words=words("vous nous non oui si"),
    number_words=pairs("""
        zéro:0 un:1 une:1 deux:2 trois:3 quatre:4 cinq:5 six:6 sept:7 huit:8 neuf:9 dix:10 onze:11 douze:12
        treize:13 quatorze:14 quinze:15 seize:16 dix-sept:17 dix-huit:18 dix-neuf:19 vingt:20 trente:30
        quarante:40 cinquante:50 soixante:60 soixante-dix:70 septante:70 quatre-vingts:80
        quatre-vingt:80 huitante:80 quatre-vingt-dix:90 nonante:90 cent:100 cents:100 centaine:100
        centaines:100 mille:1000 millier:1000 milliers:1000 million:1000000 millions:1000000
        milliard:1000000000 milliards:1000000000 dizaine:10 dizaines:10 douzaine:12 douzaines:12
        quinzaine:15 vingtaine:20 trentaine:30 quarantaine:40 cinquantaine:50 soixantaine:60 demi:0.5
        demie:0.5 moitié:0.5 quart:0.25 quarts:0.25 premier:1 première:1 premiers:1 premières:1
        deuxième:2 second:2 seconde:2 troisième:3 tiers:3 quatrième:4 cinquième:5 sixième:6 septième:7
        huitième:8 neuvième:9 dixième:10 onzième:11 douzième:12 double:2 couple:2 paire:2 triple:3
        décennie:10 siècle:100 midi:12 minuit:0 unique:1 seul:1 seule:1
        """),
    unit_words=pairs("""
        mille:mi milles:mi miles:mi mile:mi pied:ft pieds:ft pouce:in pouces:in livre:lb livres:lb once:oz
        onces:oz gallon:gal gallons:gal kilomètre:km kilomètres:km mètre:m mètres:m centimètre:cm
        centimètres:cm millimètre:mm millimètres:mm gramme:g grammes:g kilogramme:kg kilogrammes:kg
        kilo:kg kilos:kg litre:l litres:l volt:V volts:V ampère:A ampères:A watt:W watts:W pourcent:%
        dollar:$ dollars:$ euro:€ euros:€ seconde:s secondes:s minute:min minutes:min heure:h heures:h
        jour:d jours:d journée:d journées:d semaine:wk semaines:wk mois:mo an:yr ans:yr année:yr
        années:yr milliseconde:ms millisecondes:ms microseconde:µs microsecondes:µs nanoseconde:ns
        nanosecondes:ns ko:KB kilooctet:KB kilooctets:KB mo:MB mégaoctet:MB mégaoctets:MB go:GB
        gigaoctet:GB gigaoctets:GB to:TB téraoctet:TB téraoctets:TB octet:B octets:B centime:¢ centimes:¢
        """),
    months=(
        "janvier janv",
        "février févr fév",
        "mars",
        "avril avr",
        "mai",
        "juin",
        "juillet juil",
        "août aout",
        "septembre sept",
        "octobre oct",
        "novembre nov",
        "décembre déc",
    ),
    weekdays=("lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"),
    decimal_mark=",",
    group_mark="\u00a0",
    day_first=True,
    given_names=pairs("""
        Mary:Marie John:Jean Michael:Michel Peter:Pierre James:Jacques William:Guillaume
        Andrew:André Stephen:Étienne Steven:Étienne Matthew:Matthieu Lawrence:Laurent Anthony:Antoine
        George:Georges Philip:Philippe Frances:Françoise Helen:Hélène
        Elizabeth:Élisabeth Lucy:Lucie Henry:Henri Edward:Édouard
        Mark:Marc Luke:Luc Eric:Éric Christopher:Christophe Nicholas:Nicolas Timothy:Timothée
        Gregory:Grégory Margaret:Marguerite Joan:Jeanne Jane:Jeanne
        """),
    address=Address(
        names=("tu", "vous"),
        familiar=(
            r"(?i:(?<![\w'’-])(?:tu|toi|tes|te|tien|tienne)(?![\w'’-])|(?<=-)(?:tu|toi)(?!\w)"
            r"|(?<![\w'’-])t['’](?=[aeéèêiouyh]))"
            r"|(?<![\w'’-])(?<![Ll]e )(?<![Uu]n )(?<!du )(?<!au )(?<!ce )(?<!de )(?<!on )(?<!otre )"
            r"(?<!leur )(?<!quel )ton(?= [a-zà-ÿ])"
            r"|(?<![\w'’-])ta(?= [a-zà-ÿ])"
        ),
        polite=r"(?i:(?<![\w'’])(?:vous|votre|vos)(?!\w))",
        polite_is_sure=False,
    ),
    machine_notice=(
        r"\b(?:cet?|cette|ces|la(?= (?:[\w-]+ ){0,2}?(?:version|traduction))) "
        r"(?:[\w'’-]+ ){0,2}?(?:articles?|billets?|pages?|documents?|textes?"
        r"|fichiers?|contenus?|traductions?|version)\b[^.!?]{0,40}?\b(?:a|ont|est|sont) (?:été )?"
        r"(?:(?:automatiquement|entièrement) traduite?s?\b|traduite?s? automatiquement\b"
        r"|traduite?s?\b[^.!?]{0,60}?\b(?:automatiquement|automatique|automatisée?|machine|ia|llm"
        r"|intelligence artificielle|deepl|google|chatgpt|gpt|co-op translator)\b"
        r"|une traduction (?:automatique|automatisée)\b)"
        r"|^\W*traduit(?:e|s|es)? (?:automatiquement"
        r"|par (?:une |l['’])?(?:ia|machine|deepl|google|chatgpt|gpt))\b"
    ),
    notice_stem="tradu",
    edited_notice=(
        r"(?:\b(?P<no>pas|jamais|sans|non|aucune?)\b[^.!?]{0,30})?"
        r"\b(?:relue?s?|relecture|révisée?s?|corrigée?s?|vérifiée?s?)\b"
    ),
)
