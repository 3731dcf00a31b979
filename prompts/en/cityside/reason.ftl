# An administrator acts in another department's question.
reason-title = This is another department’s
reason-why = You can do it as an administrator. Say why in a sentence: it stands on the record beside what you do. Nothing has been done yet.
reason-label = Why do you do it for them?
reason-go = Do it, with this reason
reason-at-desk = Another department asked this. You can do it as an administrator, and have to say why: do it at the desk. Write “desk” to get there.
audit-reason-given = The reason that was given
reason-alarm-title = Is it a false alarm?
reason-alarm-why = Ekko takes these words for something that could lead to a person. Say in a sentence why they do not: it stands on the record beside what you do. Nothing has been done yet.
reason-alarm-label = Why do they lead to no one?
