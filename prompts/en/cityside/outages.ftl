audit-outbox-released = Messages that stood still were sent again
audit-outbox-dropped = Messages that stood still were given up
