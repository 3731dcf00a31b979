# Når en tilrettelægger retter én ting: et skridt tilbage, en dato, en stavefejl, én del af en beslutning.

note-right-choices = Så ville to af valgene hedde det samme, eller et af dem ville ikke være til at have på en knap. Træk den tilbage, og spørg igen.
refused-correct-choices = Så ville to af valgene i "{ $title }" hedde det samme, eller et af dem ville ikke være til at have på en knap. Træk den tilbage, og spørg igen.
