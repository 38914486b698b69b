"""English nouns of the trade with the Dutch ones that render them, as far as compounds are made of them.

Written by hand from what texts on software say; it tells which words of a sentence render each other and is
no dictionary.
"""

from __future__ import annotations

_PAIRS = """
    access/toegang account/account action/actie address/adres administrator/beheerder agent/agent
    analysis/analyse answer/antwoord app/app application/toepassing,applicatie architecture/architectuur
    argument/argument article/artikel attack/aanval attribute/attribuut author/auteur backup/back-up
    batch/batch behavior/gedrag behaviour/gedrag block/blok browser/browser budget/budget bug/bug
    build/build business/bedrijf button/knop cache/cache card/kaart center/centrum
    certificate/certificaat change/wijziging,verandering channel/kanaal character/teken class/klasse
    client/client,klant cloud/cloud code/code coding/codering collection/verzameling column/kolom
    command/opdracht,commando comment/opmerking,commentaar community/gemeenschap,community
    company/bedrijf compiler/compiler component/component computer/computer concept/concept
    configuration/configuratie connection/verbinding container/container content/inhoud,content
    context/context contract/contract control/beheer,besturing,controle convention/conventie cost/kosten
    course/cursus creation/creatie customer/klant dashboard/dashboard data/gegevens,data
    database/database date/datum deadline/deadline definition/definitie dependency/afhankelijkheid
    deployment/implementatie description/beschrijving design/ontwerp desktop/desktop
    developer/ontwikkelaar development/ontwikkeling device/apparaat directory/map discussion/discussie
    document/document documentation/documentatie domain/domein driver/driver,stuurprogramma
    ecosystem/ecosysteem editor/editor element/element email/e-mail engine/engine environment/omgeving
    error/fout event/gebeurtenis,evenement example/voorbeeld exception/uitzondering experience/ervaring
    experiment/experiment expression/expressie extension/extensie feature/functie feedback/feedback
    field/veld file/bestand filter/filter flow/stroom folder/map form/formulier format/formaat,indeling
    framework/framework,raamwerk function/functie game/spel generation/generatie group/groep growth/groei
    guide/gids,handleiding handler/handler hardware/hardware header/header history/geschiedenis host/host
    icon/pictogram image/afbeelding implementation/implementatie index/index industry/industrie
    information/informatie infrastructure/infrastructuur input/invoer installation/installatie
    instance/instantie,exemplaar instruction/instructie integration/integratie interaction/interactie
    interface/interface issue/probleem,issue item/item job/taak,baan key/sleutel,toets keyword/trefwoord
    knowledge/kennis label/label language/taal layer/laag layout/indeling,lay-out leader/leider
    level/niveau library/bibliotheek license/licentie life/leven limit/limiet line/regel,lijn
    link/koppeling list/lijst location/locatie log/logboek logic/logica login/login loop/lus
    machine/machine mail/mail management/beheer manager/manager map/kaart market/markt member/lid
    memory/geheugen menu/menu message/bericht method/methode metric/metriek,statistiek mode/modus
    model/model module/module movement/beweging name/naam network/netwerk niche/niche node/knooppunt,node
    notebook/notebook notification/melding number/nummer,getal object/object operation/bewerking,operatie
    option/optie order/bestelling,volgorde organization/organisatie output/uitvoer owner/eigenaar
    package/pakket page/pagina pair/paar parameter/parameter parser/parser part/deel partner/partner
    password/wachtwoord path/pad pattern/patroon performance/prestatie permission/machtiging,toestemming
    pipeline/pijplijn platform/platform plugin/plug-in,plugin point/punt policy/beleid port/poort
    power/kracht price/prijs privacy/privacy problem/probleem process/proces processing/verwerking
    product/product production/productie profile/profiel program/programma
    programming/programmering,programmeren project/project prompt/prompt property/eigenschap
    protocol/protocol provider/aanbieder,provider quality/kwaliteit query/query question/vraag
    queue/wachtrij release/release report/rapport repository/repository request/verzoek,aanvraag
    research/onderzoek resource/bron,resource response/reactie,antwoord result/resultaat
    review/beoordeling risk/risico role/rol root/root route/route row/rij rule/regel runtime/runtime
    scanner/scanner schema/schema screen/scherm script/script search/zoekopdracht section/sectie
    sector/sector security/beveiliging,veiligheid sensor/sensor server/server service/dienst,service
    session/sessie set/set setting/instelling setup/installatie site/site size/grootte software/software
    solution/oplossing source/bron specification/specificatie standard/standaard startup/start-up
    state/toestand,status status/status step/stap storage/opslag strategy/strategie
    string/tekenreeks,string structure/structuur student/student style/stijl support/ondersteuning
    symbol/symbool syntax/syntaxis,syntax system/systeem tab/tabblad table/tabel tag/tag target/doel
    task/taak team/team technique/techniek technology/technologie template/sjabloon terminal/terminal
    test/test testing/test text/tekst theme/thema thread/thread ticket/ticket time/tijd title/titel
    token/token tool/hulpmiddel,gereedschap,tool topic/onderwerp traffic/verkeer training/training
    translation/vertaling tree/boom trend/trend type/type update/update usage/gebruik use/gebruik
    user/gebruiker validation/validatie value/waarde variable/variabele vendor/leverancier
    verification/verificatie version/versie video/video view/weergave vulnerability/kwetsbaarheid
    warning/waarschuwing web/web website/website widget/widget window/venster word/woord work/werk
    worker/worker workflow/workflow workspace/werkruimte writer/schrijver year/jaar
    """

RENDERINGS: dict[str, frozenset[str]] = {
    english: frozenset(dutch.split(",")) for english, dutch in (pair.split("/") for pair in _PAIRS.split())
}
"""English nouns to the Dutch ones, in the singular and in small letters."""
