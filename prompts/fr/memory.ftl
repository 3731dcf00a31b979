# Quand une personne demande ce que la mairie a déjà demandé.

memory-how = Sur quoi voulez-vous savoir quelque chose ? Écrivez par exemple « qu'avez-vous demandé sur les pistes cyclables ».
memory-none = Je ne trouve rien là-dessus. Essayez avec un autre mot.
memory-intro = Voici ce que nous avons déjà demandé :
memory-asked = Demandé en { $year }. { $answered } personnes ont répondu.
memory-asked-least = Demandé en { $year }. Au moins { $answered } personnes ont répondu.
memory-asked-few = Demandé en { $year }. Moins de cinq personnes ont répondu.
memory-adopted = C'était oui : { $decision }
memory-in-part = C'était oui pour une partie : { $decision }
memory-not-adopted = C'était non : { $decision }
memory-postponed = Cela devait attendre : { $decision }
memory-passed-on = C'était transmis plus loin : { $decision }
memory-answer = Répondre : { $title }
memory-more = Lire : { $title }
memory-everything = Voir tout ce que nous avons demandé
