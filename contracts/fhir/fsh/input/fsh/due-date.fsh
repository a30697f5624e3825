Instance: Task-due-date
InstanceOf: SearchParameter
Usage: #definition
Title: "Zoeken op uiterste dag"
* url = "https://vroegsignalering.example/fhir/SearchParameter/Task-due-date"
* name = "TaskDueDate"
* status = #draft
* description = "Finds tasks by the period within which they are to be done; its end is the last day. R4 itself only searches the period of execution."
* code = #due-date
* base = #Task
* type = #date
* expression = "Task.restriction.period"
* xpathUsage = #normal
