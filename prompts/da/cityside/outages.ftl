audit-outbox-released = Beskeder, der stod stille, blev sendt igen
audit-outbox-dropped = Beskeder, der stod stille, blev opgivet
file-city-ideas-open-max = Skriv, hvor mange idéer fra én person der højst må vente på svar på samme tid ("ideasOpenMax"), som et helt tal fra 1, eller fjern linjen.
