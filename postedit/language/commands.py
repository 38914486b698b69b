"""The verbs by which instructions begin, in the forms that tell how the reader is addressed.

The forms are those of the grammars (imperative of the second person singular; in Spanish the subjunctive for
*usted*, in French the plural). Many a familiar one is a third person, too (*selecciona*, *ouvre*), so that it
counts only where the source's sentence begins with a command.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

import msgspec

from postedit.language.base import pairs, words


class Commands(msgspec.Struct, frozen=True):
    """Forms in lower case by which a command begins, familiar and polite."""

    familiar: frozenset[str]
    polite: frozenset[str] = frozenset()
    polite_ending: str = ""
    """An ending that only polite ones have at the beginning of a sentence."""


ENGLISH = words("""
    add apply ask avoid build call change check choose clear click clone close commit compare compile
    complete configure confirm connect consider continue convert copy create define delete deploy disable
    discover do don't download drag drop edit enable ensure enter execute expand explore export extract fill
    find finish follow fork generate get give go grab have head hit imagine import include insert install
    join keep launch learn leave let list locate log look make mark move name navigate never note obtain
    open paste perform pick place please press print proceed provide publish pull push put read refer
    remember remove rename repeat replace restart return review run save scroll search see select send set
    share sign skip specify start stop store submit subscribe switch take tap tell test think toggle try
    turn type uninstall unzip update upgrade upload use verify view visit wait watch write
    """)
"""Base forms with which English instructions begin."""

_SPANISH = pairs("""
    haz:haga ve:vaya abre:abra cierra:cierre selecciona:seleccione elige:elija escoge:escoja pulsa:pulse
    presiona:presione toca:toque escribe:escriba introduce:introduzca ingresa:ingrese pega:pegue copia:copie
    añade:añada agrega:agregue crea:cree ejecuta:ejecute inicia:inicie instala:instale desinstala:desinstale
    descarga:descargue sube:suba guarda:guarde establece:establezca configura:configure navega:navegue
    visita:visite comprueba:compruebe verifica:verifique revisa:revise asegúrate:asegúrese usa:use
    utiliza:utilice consulta:consulte mira:mire observa:observe recuerda:recuerde prueba:pruebe
    intenta:intente sigue:siga lee:lea busca:busque encuentra:encuentre espera:espere reinicia:reinicie
    reemplaza:reemplace sustituye:sustituya elimina:elimine borra:borre edita:edite cambia:cambie
    actualiza:actualice habilita:habilite activa:active desactiva:desactive define:defina
    construye:construya repite:repita clona:clone regístrate:regístrese conéctate:conéctese conecta:conecte
    mueve:mueva arrastra:arrastre completa:complete rellena:rellene importa:importe exporta:exporte
    incluye:incluya inserta:inserte llama:llame envía:envíe comparte:comparta pregunta:pregunte
    obtén:obtenga toma:tome mantén:mantenga pon:ponga deja:deje continúa:continúe omite:omita
    despliega:despliegue lanza:lance proporciona:proporcione especifica:especifique ten:tenga marca:marque
    aplica:aplique extrae:extraiga considera:considere imagina:imagine piensa:piense aprende:aprenda
    descubre:descubra explora:explore únete:únase dirígete:diríjase desplázate:desplácese accede:acceda
    genera:genere quita:quite modifica:modifique ajusta:ajuste suscríbete:suscríbase fíjate:fíjese
    """)

COMMANDS: Mapping[str, Commands] = {
    "es": Commands(
        familiar=frozenset(familiar for familiar, _ in _SPANISH),
        polite=frozenset(polite for _, polite in _SPANISH),
    ),
    "fr": Commands(
        familiar=words("""
            clique ouvre ferme sélectionne choisis appuie tape saisis entre colle copie ajoute crée lance
            démarre arrête installe désinstalle télécharge enregistre définis va rends visite vérifie assure
            utilise consulte regarde rappelle souviens essaie suis lis cherche trouve attends redémarre
            remplace supprime modifie change mets configure active désactive exécute construis répète clone
            inscris connecte déplace glisse remplis donne nomme renomme importe exporte inclus insère
            appelle envoie partage demande obtiens prends garde laisse continue passe déploie fournis
            spécifie fais écris pense imagine découvre apprends explore rejoins abonne génère coche
            """),
        polite_ending=r"(?!(?:chez|assez|nez|rez)\b)\w{2,}ez(?!\w)",
    ),
    "de": Commands(
        familiar=words("""
            klicke klick öffne schließe wähle drücke tippe gib füge kopiere erstelle starte führe stoppe
            installiere deinstalliere lade speichere setze stelle gehe geh navigiere besuche prüfe überprüfe
            vergewissere achte benutze verwende nutze schau schaue denk denke versuche probiere lies finde
            warte ersetze entferne lösche bearbeite ändere aktualisiere konfiguriere aktiviere deaktiviere
            definiere baue teste wiederhole klone melde registriere verbinde verschiebe ziehe scrolle fülle
            nenne benenne importiere exportiere rufe sende schicke hole nimm behalte lass mach mache fahre
            überspringe stell lege schreib schreibe lerne erfahre entdecke markiere trage
            """),
    ),
}


def begins_with_command(source: str) -> bool:
    """Tell whether an English sentence begins with a verb that tells its reader to do something."""
    first = re.match(
        r"[\W\d_]*(?:(?:please|now|then|next|first|finally),? )?([^\W\d_]+(?:['’]t)?)", source.lower()
    )
    return first is not None and first[1].replace("’", "'") in ENGLISH
