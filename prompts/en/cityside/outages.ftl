audit-outbox-released = Messages that stood still were sent again
audit-outbox-dropped = Messages that stood still were given up
file-city-ideas-open-max = Write how many ideas of one person may wait for an answer at once ("ideasOpenMax"), as a whole number from 1, or remove the line.
