"""French.

Spaces and guillemets: Imprimerie nationale, *Lexique des règles typographiques en usage à
l'Imprimerie nationale* (2002), entry "Ponctuation": a no-break space before the colon and inside
guillemets, a narrow one before ``; ! ?``. On the Web the narrow space (U+202F) is rarely typed, so
postedit inserts U+00A0 before all of them. Abbreviations: the same work, entry "Abréviations".
Elision: Grevisse and Goosse, *Le Bon Usage*, the section "L'élision". Canadian usage, which leaves
out the space before ``; ! ?``, is not told apart.
"""

from postedit.language.base import Language, words

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
        addon admin bonus broker brokers daemon daemons list mailing applet applets computing handshake
        hex portfolio road stateless workload workloads wow
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
)
