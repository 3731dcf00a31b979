audit-outbox-released = Beskeder, der stod stille, blev sendt igen
audit-outbox-dropped = Beskeder, der stod stille, blev opgivet
