# Filen med en høring: svar med egne ord.

file-consultation-questions-other-wrong = Skriv, hvad "noget andet" skal hedde på knappen ("other"), eller fjern linjen: så kan man kun vælge.
