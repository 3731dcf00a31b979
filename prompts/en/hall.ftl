# What Ekko says to the people at city hall: moderators and staff.

code-accepted = The code worked. You are { $kind ->
    [moderator] a moderator
    [staff] a member of staff
   *[administrator] an administrator
 } here now. Write "help" to see what you can do.
code-accepted-for = The code worked. You are { $kind ->
    [moderator] a moderator
    [staff] a member of staff
   *[administrator] an administrator
 } for { $department } now. Write "help" to see what you can do.
code-unknown = I do not know that code, or it has been used or is too old. Write it like /code ABCD-1234, or ask for a new one.
act-refused = That could not be done: { $why }
