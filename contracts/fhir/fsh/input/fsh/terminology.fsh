CodeSystem: TaskKindCodes
Id: taak-soort
Title: "Soort taak"
Description: "The form of contact that is asked for."
* ^caseSensitive = true
* ^experimental = false
* #huisbezoek "Huisbezoek"
* #telefonisch-contact "Telefonisch contact"
* #brief "Brief of kaart"

ValueSet: TaskKind
Id: taak-soort
Title: "Soort taak"
Description: "Every form of contact."
* ^experimental = false
* include codes from system TaskKindCodes

CodeSystem: TaskProgressCodes
Id: taak-voortgang
Title: "Voortgang van de taak"
Description: "How far the contact has come, in the words of the team; the status of FHIR tells how far the task has."
* ^caseSensitive = true
* ^experimental = false
* #aangeboden "Aangeboden aan het wijkteam"
* #ingepland "Ingepland"
* #poging-1 "Eerste contactpoging zonder gehoor"
* #poging-2 "Tweede contactpoging zonder gehoor"
* #gesproken "Gesproken"
* #hulp-aanvaard "Hulp aanvaard"
* #hulp-afgewezen "Hulp afgewezen"
* #geen-gehoor "Geen gehoor na laatste poging"

ValueSet: TaskProgress
Id: taak-voortgang
Title: "Voortgang van de taak"
Description: "Every step of the contact."
* ^experimental = false
* include codes from system TaskProgressCodes

CodeSystem: OutreachReasonCodes
Id: aanleiding
Title: "Aanleiding"
Description: "The kind of concern behind the task. It names no amount, no creditor and no number of signals."
* ^caseSensitive = true
* ^experimental = false
* #enkelvoudig "Enkelvoudig signaal"
* #meervoudig "Meervoudig signaal"
* #dreigende-ontruiming "Dreigende ontruiming"
* #dreigende-afsluiting "Dreigende afsluiting van gas, water, licht of warmte"
* #royement-zorgverzekering "Dreigende wanbetalersregeling zorgverzekering"

ValueSet: OutreachReason
Id: aanleiding
Title: "Aanleiding"
Description: "Every kind of concern."
* ^experimental = false
* include codes from system OutreachReasonCodes

CodeSystem: TaskInputCodes
Id: taak-invoer
Title: "Invoer van de taak"
Description: "What the worker is given beside the task."
* ^caseSensitive = true
* ^experimental = false
* #werk-uiterlijk "Uiterste dag in de planning"
* #naam-zoals-gemeld "Naam zoals gemeld"

CodeSystem: TaskOutputCodes
Id: taak-uitvoer
Title: "Uitvoer van de taak"
Description: "What the worker records; only a first conversation meets the term."
* ^caseSensitive = true
* ^experimental = false
* #eerste-gesprek "Eerste gesprek"
* #eindresultaat "Eindresultaat"

CodeSystem: EndResultCodes
Id: eindresultaat
Title: "Eindresultaat"
Description: "How a case ended: the codes are the texts of DDAS vroegsignalering, version 1.2."
* ^caseSensitive = true
* ^experimental = false
* #"(Budget)advies en/of quick fix"
* #"Definitief geen contact kunnen krijgen"
* #"Geen reactie na eerder contact"
* #"Inwoner al bekend bij schuldhulpverlening"
* #"Inwoner heeft al een ander lopend traject"
* #"Inwoner heeft zelf al betaald/betalingsregeling getroffen"
* #"Inwoner is overleden"
* #"Inwoner regelt het zelf/hoeft geen hulp vanuit vroegsignalering"
* #"Niet opgepakt: andere reden"
* #"Niet opgepakt: herhaalde melding"
* #"Niet opgepakt: onterecht signaal"
* #"Persoon is geen inwoner (meer) in de gemeente"
* #"Vervolghulp en/of verwijzing"
* #"Vervolghulp en/of verwijzing financieel"
* #"Vervolghulp en/of verwijzing niet financieel"
* #"Verwijzing zonder tussenkomst inwoner"

CodeSystem: TaskEndingCodes
Id: taak-reden
Title: "Reden van een stap"
Description: "Why a task stands where it stands. All codes here but the last end a crisis without a conversation; the last one is ours, of a task that only the scheduler sees. A team may use codes of its own for other steps."
* ^caseSensitive = true
* ^experimental = false
* ^content = #fragment
* #intrekking-bevestigd "De melding is ingetrokken en dat is nagegaan"
* #dreiging-voorbij "De dreiging is voorbij"
* #inwoner-weigert "De inwoner wil geen gesprek"
* #overleden "De inwoner is overleden"
* #geen-inwoner "Geen inwoner van deze gemeente"
* #aantoonbaar-onmogelijk "Het lukte niet, en hoe het is geprobeerd staat in het dossier"
* #wacht-op-mandaat "De taak wacht op een team met mandaat"
