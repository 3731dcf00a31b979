# Offers to help, as staff and moderators see them.

button-offers = Offers to help
button-help-ask = Write to number { $number }
help-new = Somebody wants to help with "{ $title }". It is offer number { $number }. This is what they chose to hand over:
help-through-ekko = They may be written to here. You do not learn who it is.
help-listed = { $offers ->
    [one] One person wants
   *[other] { $offers } people want
 } to help. Use what they handed over to arrange that, and for nothing else.
help-line = Number { $number }, "{ $title }", { $on }:
help-none = Nobody has offered to help yet. They can when a consultation says that help is welcome.
help-taken-back = Offer number { $number } to help with "{ $title }" is taken back. Please delete what you have noted of it.
