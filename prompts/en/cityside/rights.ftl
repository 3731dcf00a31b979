# What citizens have done with their rights, on the record.
audit-rights-data = Asked to see their data
audit-rights-restricted = Had their words kept back
audit-rights-lifted = Let their words be used again
audit-rights-objected = Said no to being quoted
audit-rights-agreed = Said yes to being quoted
audit-rights-erased = Was forgotten at their own wish
masked-in-chat = What could lead to the person who wrote it is left out here (…). If you need it to answer, write “desk”: there you can open it and say why.
