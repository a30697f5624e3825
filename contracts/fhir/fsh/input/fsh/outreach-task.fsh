Profile: OutreachTask
Parent: Task
Id: vs-outreach-task
Title: "Taak voor het wijkteam"
Description: "One household, or before a match one address, that a neighbourhood team is asked to contact before a last day. It tells who asks whom, why in one word and until when; it holds no amount, no creditor and no citizen service number."
* obeys vs-task-1 and vs-task-2 and vs-task-3
* meta.security 1..*
* meta.security ^short = "At least R (restricted): the receiver sees that the content is sensitive before opening it"
* extension contains DeadlineBasis named termijnGrondslag 0..1
* identifier 1..*
* identifier.system 1..1
* identifier.value 1..1
* groupIdentifier 1..1
* groupIdentifier ^short = "The case: every task of one household carries the same"
* businessStatus from TaskProgress (required)
* intent = #order (exactly)
* priority 1..1
* code 1..1
* code from TaskKind (required)
* for 1..1
* for only Reference(Group or Patient or Location)
* for ^short = "The household; until a match the address as signalled"
* for.identifier.value obeys vs-no-bsn
* authoredOn 1..1
* requester 1..1
* requester only Reference(Organization)
* owner 1..1
* owner only Reference(Organization or CareTeam or PractitionerRole or Practitioner)
* reasonCode 1..1
* reasonCode from OutreachReason (extensible)
* insurance 0..0
* restriction 1..1
* restriction.period 1..1
* restriction.period.end 1..1
* restriction.period.end ^short = "The last day for a first conversation, that day included"

Invariant: vs-task-1
Description: "The last day does not lie before the day the task was made."
Severity: #error
Expression: "restriction.period.end >= authoredOn"

Invariant: vs-task-2
Description: "A threat of eviction or disconnection is never routine."
Severity: #error
Expression: "reasonCode.coding.where(code.startsWith('dreigende-')).exists() implies priority != 'routine'"

Invariant: vs-task-3
Description: "Who rejects, pauses or fails a task says why."
Severity: #error
Expression: "(status = 'rejected' or status = 'failed' or status = 'on-hold') implies statusReason.exists()"

Invariant: vs-no-bsn
Description: "An identifier that could be a citizen service number has no place here."
Severity: #error
Expression: "$this.matches('^[0-9]{8,9}$').not()"

Extension: DeadlineBasis
Id: termijn-grondslag
Title: "Grondslag van de termijn"
Description: "The article of law, or the local rule, from which the last day follows."
Context: Task
* value[x] only uri
* value[x] 1..1
