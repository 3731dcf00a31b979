# Cuando la ciudad llega tarde: cómo está una promesa ahora mismo, y qué se dice a quienes esperan.

# Una línea cada vez, una debajo de otra: lo prometido, cuánto hace, qué dice el departamento, y la nueva fecha.
standing-promised-outcome = La respuesta estaba prometida a más tardar para el { $first }.
standing-promised-milestone = Prometido a más tardar para el { $first }: { $what }
standing-promised-idea = La respuesta estaba prometida a más tardar para el { $first }.
standing-since-late = { $days ->
    [one] Lleva un día de retraso.
   *[other] Lleva { $days } días de retraso.
 }
standing-since-again = { $days ->
    [one] Lleva un día de retraso, y la nueva fecha, el { $due }, también ha pasado.
   *[other] Lleva { $days } días de retraso, y la nueva fecha, el { $due }, también ha pasado.
 }
standing-since-moved = Será más tarde.
standing-says = { $department } escribe: { $why }
standing-silent = { $department } no ha dicho por qué, y no hay una nueva fecha.
standing-silent-again = { $department } no ha dicho nada desde entonces, y no hay una nueva fecha.
standing-no-date = No hay una nueva fecha.
standing-new-date = Nueva fecha: { $due }.

stage-closed-late = Cerrado para respuestas. Todavía no me han dicho qué se ha decidido.
frame-decider-undated = Quién decide: { $decider }.
frame-host-undated = Quién pregunta: { $name }, { $title }.

# La primera mañana de trabajo después de que pase un día prometido; «moved» cuando se dice antes de ese día.
lateness-outcome-late = Respondiste a «{ $title }», y te prometí contarte en qué quedó. Va con retraso, y lo sentimos.
lateness-outcome-again = «{ $title }» sigue con retraso.
lateness-outcome-moved = Respondiste a «{ $title }», y te prometí contarte en qué quedó. Va a tardar más.
lateness-outcome-stands = La promesa sigue en pie. Te aviso cuando esté decidido, también si es un no.
lateness-milestone-late = Respondiste a «{ $title }». Algo que se prometió después va con retraso. Lo sentimos.
lateness-milestone-again = Algo que se prometió después de «{ $title }» sigue con retraso.
lateness-milestone-moved = Respondiste a «{ $title }». Algo que se prometió después va a tardar más.
lateness-milestone-stands = La promesa sigue en pie. Te aviso cuando esté hecho, y también si al final no se hace.
lateness-idea = El { $sent } mandaste la idea número { $number }. Todavía no tiene respuesta, y lo sentimos:
lateness-idea-stands = La promesa sigue en pie. Te aviso cuando haya una respuesta.
idea-own-waiting = Idea número { $number }:

# Lo mismo debajo de la publicación en un grupo, en un servidor o en la Página, donde lo leen todos.
post-outcome-late = Se preguntó sobre «{ $title }», y la respuesta no ha llegado todavía. Va con retraso.
post-outcome-again = La respuesta a «{ $title }» sigue con retraso.
post-outcome-moved = La respuesta a «{ $title }» va a tardar más.
post-outcome-stands = La promesa sigue en pie. Se cuenta aquí cuando esté decidido, también si es un no.
post-milestone-late = Algo que se prometió después de «{ $title }» va con retraso.
post-milestone-again = Algo que se prometió después de «{ $title }» sigue con retraso.
post-milestone-moved = Algo que se prometió después de «{ $title }» va a tardar más.
post-milestone-stands = La promesa sigue en pie. Se cuenta aquí cuando esté hecho, y también si al final no se hace.

# En la página pública.
ledger-late-ideas = Respuestas a ideas que mandó la gente por su cuenta
ledger-late-ideas-many = Ideas que han esperado más de lo que prometimos: { $overdue }
ledger-count-ideas-hidden = además de menos de cinco ideas
ledger-new-date = Nueva fecha: { $on }.
ledger-new-date-passed = La nueva fecha, el { $on }, también ha pasado.
