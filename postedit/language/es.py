"""Spanish.

Abbreviations: Real Academia Española, *Ortografía de la lengua española* (2010), appendix "Lista de
abreviaturas". The same work, in the chapter on punctuation, recommends « » as the first quotation
marks, without inner spaces; no space precedes a mark, and questions and exclamations open with ¿
and ¡.
"""

from postedit.language.base import Address, Language, pairs, words

LANGUAGE = Language(
    code="es",
    name="Spanish",
    abbreviations=words("""
        sr sra srta sres sras srtas dr dra dres dras prof profa d dª dña lic licda ing arq gral cnel cmdte
        p.ej ej etc ee.uu rr.hh ff.aa tel teléf tfno av avda ud uds vd vds aprox máx mín s.a s.l s.r.l cía
        ltda inc a.c d.c a.j.c d.j.c a.m p.m admón dpto depto dto excmo excma ilmo ilma mons rvdo sto sta
        izq izda dcha ed eds edit trad ref cf cfr vid p.d q.e.p.d vs hno hnos pdte ppal prov rep univ mtro
        adj atte bibl i.e e.g u.e n.b ene feb abr jun jul ago sept oct nov dic
        """),
    closing_abbreviations=words(
        "etc ee.uu s.a s.l s.r.l cía ltda inc a.c d.c a.j.c d.j.c a.m p.m hnos u.e q.e.p.d"
    ),
    numeric_abbreviations=words(
        "n nº núm núms no pág págs p pp art arts fig figs vol vols cap caps t v col tít apdo c"
    ),
    function_words=words("""
        el la los las lo un una unos unas del al este esta estos estas esto ese esa esos esas eso aquel
        aquella aquellos aquellas aquello mi mis tu tus su sus nuestro nuestra nuestros nuestras vuestro
        vuestra vuestros yo tú él ella ello nosotros nosotras vosotros ellos ellas usted ustedes me te se
        nos os le les mí ti sí conmigo contigo consigo que quien quienes cual cuales cuyo cuya cuyos cuyas
        qué quién quiénes cuál cuáles cómo cuándo dónde cuánto cuánta cuántos donde cuando como cuanto y e
        o u ni pero sino aunque porque pues si mientras a ante bajo con contra de desde durante en entre
        hacia hasta mediante para por según sin sobre tras no nunca jamás nada nadie ningún ninguno
        ninguna más menos muy mucho mucha muchos muchas poco poca pocos pocas tan tanto tanta tantos
        también tampoco ya aún todavía siempre así entonces luego aquí ahí allí ahora antes después bien
        mejor todo toda todos todas cada algún alguno alguna algunos algunas algo alguien otro otra otros
        otras mismo misma mismos mismas tal tales soy eres es somos sois son era eras éramos eran fui fue
        fuimos fueron seré será serán sería serían sea sean fuera siendo sido ser estoy estás está estamos
        están estaba estaban estuvo estado estar he has ha hemos habéis han había habían hubo habrá habría
        haya hayan haber hay tengo tienes tiene tenemos tienen tenía tener puedo puedes puede podemos
        pueden podía podría poder debe deben debería hace hacer hacen hizo voy vas va vamos van quiero
        quiere
        """),
    optional_words=words("el la los las un una unos unas de del al a"),
    quotes=("«", "»"),
    loan_words=words("""
        grounding harness prompting reasoning
        https servo servos bin daemon daemons hotplug init apt tethering netbook netbooks retry
        applet applets cool docs hey meh reload select twitter unboxing wearable wearables wow
        addon admin advocacy advocate advocates agile alpha analytics android api apis app apps avatar
        backend backends backlog backup backups badge badges banner banners bash batch benchmark
        benchmarks best beta big bit bits blob blockchain blog blogger bloggers blogs bluetooth board boot
        bootcamp bootcamps bot bots box brainstorming branch branding briefing broker browser bucket
        buffer bug bugs build builder builds bundle burnout business byte bytes cache call callback
        callbacks camping cash casting challenge changelog chat chatbot chatbots chats check checklist
        checkpoint chip chips clic click cloud cluster clusters coach coaching code coder coding commit
        commits committer community compliance conference cookie cookies copyright core coworking cracker
        crash crawler cron crowdfunding css cursor dashboard dashboards data database datacenter dataset
        datasets deadline debug debugger debugging deep deepfake default demo demos deploy design desktop
        dev developer developers devops devrel devs digital discord display docker dongle download driver
        drivers drone drones dump e-book e-books e-commerce e-learning e-mail e-mails ebook ebooks edge
        email emails emoji emojis endpoint endpoints evangelist exploit fake fallback fan fans feed
        feedback firewall firewalls firmware flag flags flash flow follower followers font footer fork
        forks framework frameworks freelance freelancer freelancers freemium frontend frontends full
        fullstack gadget gadgets gamer gamers gaming gateway gateways geek geeks gif gifs git graph growth
        hack hackathon hackathons hacker hackers hacking handler hardware hash hashtag hashtags header
        headers headless helper highlight hobby homepage hook hooks host hosting hotfix hotspot html http
        hub hubs hype iframe inbox influencer influencers input inputs insight insights internet intranet
        iot issue issues java javascript jazz job json junior kanban kernel kernels keynote keynotes
        keyword keywords kickoff kit kits know-how lambda landing laptop laptops laser lead leader leads
        learning legacy like likes link links linter linux listing live log logger logging login logs loop
        mail mailing mails maker makers makerspace malware management manager managers mapping markdown
        marketing marketplace master match meetup meetups meme memes mentor mentoring merge messaging
        metadata metrics microservice middleware mindset mobile mock mocks model modem monitoring
        multicast native nerd nerds net network networking news newsletter newsletters node nodes notebook
        notebooks npm offline on-premise onboarding online open open-source opt-in output outputs
        outsourcing overflow overhead owner page parser parsers parsing partner partners patch pattern
        payload payloads peer performance phishing ping pipeline pipelines pitch pixel play player
        playlist playlists plugin plugins podcast podcaster podcasts pool pop-up popup post posts preview
        pricing profiling prompt prompts proxy pub publisher pull push python query quiz rack racks
        ranking ransomware raspberry raw react readme real-time reboot recap redirect refactoring regex
        release releases remake remote rendering repo reporting repos repository request requests reset
        responsive retweet retweets review reviews roadmap roadmaps rollback root rooter router routers
        routing runtime saas sandbox scam scan scheduler scope score scraping screenshot screenshots
        script scripting scripts scroll scrum seed selfie selfies senior server serverless set setter
        setup shell shopping show showroom silicon site sitemap skill skills slack slide slides slot slots
        slug smart smartphone smartphones snapshot snapshots snippet snippets social socket sockets
        software source spam speaker speakers spec specs split sponsor sponsors spot spring sprint sprints
        spyware sql stack stacks staff staging stand standard standup startup startups state status stock
        stop storage store storytelling stream streamer streamers streaming streams stress string strings
        stub style summit support swag switch sync tablet tag tags talk talks task team teams tech
        template templates test tester testing tests thread threads throughput ticket ticketing tickets
        timeline timeout timeouts timer timestamp timestamps timing tip tips token tokens tool toolkit
        tools top topic topics touch tour tracker tracking trading training trend trending trends trigger
        triggers troll trolls tuning tutorial tweet tweets typescript unix update updates upgrade upload
        uploads url urls usb video vlog vlogs wallet wallets warning web webcam webcams webhook webhooks
        webinar webinars webmaster webs website websocket websockets weekend whiteboard widget widgets
        wifi wiki wikis wireless wizard worker workers workflow workflows workshop workshops workspace
        wrapper xml yaml youtuber youtubers zip zoom
        """),
    # International organisations and laws by their own names, and what computing textbooks write.
    acronyms=pairs("""
        AI:IA VOC:COV ML:AA EU:UE UN:ONU GDPR:RGPD ITU:UIT NLP:PLN NLP:PNL OS:SO VAT:IVA NATO:OTAN EEA:EEE
        IMF:FMI AIDS:SIDA DNA:ADN AR:RA VR:RV
        """),
    small_names=words("""
        lunes martes miércoles jueves viernes sábado domingo enero febrero abril mayo junio julio agosto
        septiembre octubre noviembre diciembre inglés español francés alemán italiano portugués chino
        japonés ruso árabe coreano polaco neerlandés holandés castellano
        """),
    double_words=words("no sí"),
    number_words=pairs("""
        cero:0 un:1 uno:1 una:1 dos:2 tres:3 cuatro:4 cinco:5 seis:6 siete:7 ocho:8 nueve:9 diez:10 once:11
        doce:12 trece:13 catorce:14 quince:15 dieciséis:16 diecisiete:17 dieciocho:18 diecinueve:19
        veinte:20 treinta:30 cuarenta:40 cincuenta:50 sesenta:60 setenta:70 ochenta:80 noventa:90
        cien:100 ciento:100 cientos:100 centenar:100 centenares:100 mil:1000 miles:1000 millar:1000
        millares:1000 millón:1000000 millones:1000000 decena:10 decenas:10 docena:12 docenas:12
        veintena:20 medio:0.5 media:0.5 mitad:0.5 cuarto:0.25 cuartos:0.25 primer:1 primero:1 primera:1
        primeros:1 primeras:1 segundo:2 segunda:2 tercer:3 tercero:3 tercera:3 tercio:3 tercios:3
        cuarta:4 quinto:5 quinta:5 sexto:6 séptimo:7 octavo:8 noveno:9 décimo:10 doble:2 par:2 ambos:2
        ambas:2 triple:3 década:10 siglo:100 mediodía:12 medianoche:0 único:1 única:1 solo:1 sola:1
        """),
    unit_words=pairs("""
        milla:mi millas:mi pie:ft pies:ft pulgada:in pulgadas:in libra:lb libras:lb onza:oz onzas:oz
        galón:gal galones:gal kilómetro:km kilómetros:km metro:m metros:m centímetro:cm centímetros:cm
        milímetro:mm milímetros:mm gramo:g gramos:g kilogramo:kg kilogramos:kg kilo:kg kilos:kg litro:l
        litros:l voltio:V voltios:V amperio:A amperios:A vatio:W vatios:W dólar:$ dólares:$ euro:€ porciento:%
        euros:€ segundo:s segundos:s minuto:min minutos:min hora:h horas:h día:d días:d semana:wk
        semanas:wk mes:mo meses:mo año:yr años:yr milisegundo:ms milisegundos:ms microsegundo:µs
        microsegundos:µs kilobyte:KB kilobytes:KB megabyte:MB megabytes:MB gigabyte:GB gigabytes:GB
        terabyte:TB terabytes:TB byte:B bytes:B céntimo:¢ céntimos:¢ centavo:¢ centavos:¢
        """),
    months=(
        "enero ene",
        "febrero feb",
        "marzo mar",
        "abril abr",
        "mayo",
        "junio jun",
        "julio jul",
        "agosto ago",
        "septiembre setiembre sep sept",
        "octubre oct",
        "noviembre nov",
        "diciembre dic",
    ),
    weekdays=("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"),
    decimal_mark=",",
    group_mark=".",
    marks_vary=True,  # the Ortografía of 2010 (RAE) admits comma and point
    day_first=True,
    given_names=pairs("""
        Mary:María John:Juan Michael:Miguel Peter:Pedro James:Jaime William:Guillermo Andrew:Andrés
        Stephen:Esteban Steven:Esteban Matthew:Mateo Lawrence:Lorenzo Anthony:Antonio Charles:Carlos
        George:Jorge Philip:Felipe Frances:Francisca Helen:Elena Elizabeth:Isabel Lucy:Lucía
        Henry:Enrique Louis:Luis Edward:Eduardo Mark:Marcos Luke:Lucas Christopher:Cristóbal
        Nicholas:Nicolás Timothy:Timoteo Gregory:Gregorio Vincent:Vicente Margaret:Margarita Joan:Juana
        Jane:Juana Joseph:José Paul:Pablo Thomas:Tomás Catherine:Catalina
        Martin:Martín Robert:Roberto Richard:Ricardo Francis:Francisco
        """),
    address=Address(
        names=("tú", "usted"),
        familiar=(
            r"(?i:(?<!\w)(?:tú|ti|contigo|tus?|te|tuy[oa]s?|tienes|puedes|quieres|sabes|estás|eres|vas|debes|necesitas"
            r"|crees|podrías|deberías|podrás|tendrás|verás|querrás|estarás|puedas|quieras|tengas|necesites|envíame"
            r"|dime|imagina|mira|recuerda que|haz cli[ck]k?|asegúrate|regístrate|conéctate|dirígete|fíjate"
            r"|únete|suscríbete)(?!\w))"
        ),
        polite=(
            r"(?i:(?<!\w)(?:usted|haga cli[ck]k?|asegúrese|regístrese|conéctese|diríjase|fíjese|únase"
            r"|suscríbase)(?!\w))"
        ),
        polite_verbs=(
            r"(?i:(?<!\w)(?:ustedes|puede|tiene|necesita|quiere|sabe|está|debe|debería|podría|tendrá|podrá|verá|pueda"
            r"|quiera|tenga|necesite|desea|ha|pueden|tienen|quieren|saben|le)(?!\w))"
        ),
    ),
    machine_notice=(
        r"\b(?:este|esta|la(?= (?:[\w-]+ ){0,2}?(?:versión|traducción))) "
        r"(?:[\w-]+ ){0,2}?(?:artículo|entrada|publicación|página|documento|texto|archivo"
        r"|contenido|traducción|versión|post)\b[^.!?]{0,40}?\b(?:(?:ha sido|fue|está|se ha)"
        r" (?:automáticamente traducid[oa]\b|traducid[oa]\b[^.!?]{0,60}?"
        r"\b(?:automáticamente|automátic[oa]|automatizada|máquina|ia|llm|inteligencia artificial|deepl"
        r"|google|chatgpt|gpt|co-op translator)\b)"
        r"|es una traducción (?:automática|automatizada)\b)"
        r"|^\W*traducid[oa] (?:automáticamente|por (?:una |la )?(?:ia|máquina|deepl|google|chatgpt|gpt))\b"
    ),
    notice_stem="traduc",
    edited_notice=(
        r"(?:\b(?P<no>no|nunca|sin|ningun[oa]?)\b[^.!?]{0,30})?"
        r"\b(?:revisad[oa]|corregid[oa]|editad[oa]|verificad[oa])\b"
    ),
)
