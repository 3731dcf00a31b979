# How long things are kept, and what people are told before they are deleted.

kept-words = What you write in your answers I delete { $years ->
    [one] one year
   *[other] { $years } years
} after the last promise of its matter was kept. The numbers stay, without you.
kept-ideas = An idea that you sent I delete { $years ->
    [one] one year
   *[other] { $years } years
} after you got its answer.
kept-exchanges = What you and the council wrote to each other I delete { $years ->
    [one] one year
   *[other] { $years } years
} after it ended.
kept-invitations = That you were asked and did not answer I delete { $years ->
    [one] one year
   *[other] { $years } years
} after the matter ended.
kept-contacts = That I know you, and what you said yes to, I delete once nothing else of you is left and you have not written for { $years ->
    [one] one year
   *[other] { $years } years
}.
kept-photos = Pictures I delete when nothing more is to come of their matter.
kept-photos-days = Pictures I delete { $days } days after the question closed.
kept-audit = Who at the council did what is kept. It does not say who you are.

deleted-soon-title = "{ $title }"
deleted-soon-words = In { $month } I delete what you wrote in { $titles }{ $more ->
    [0] {""}
    [one] {" "}and one more matter
   *[other] {" "}and { $more } more matters
}. The last promise was kept more than { $years ->
    [one] a year
   *[other] { $years } years
} ago.
deleted-soon-ideas = In { $month } I delete your { $count ->
    [one] idea number { $ideas }
   *[other] ideas number { $ideas }
}. You had your answer more than { $years ->
    [one] a year
   *[other] { $years } years
} ago.
deleted-soon-exchanges = In { $month } I delete { $count ->
    [one] a conversation
   *[other] { $count } conversations
} that you had with the council. { $count ->
    [one] It
   *[other] They
} ended more than { $years ->
    [one] a year
   *[other] { $years } years
} ago.
deleted-soon-contact = We have not talked for more than { $years ->
    [one] a year
   *[other] { $years } years
}, and I owe you nothing. So I forget you in { $month }, and you will not hear from me any more.
deleted-soon-numbers = The numbers stay, without you. You need not do anything.
deleted-soon-how = To see it first, write "my data". To have everything deleted now, write "forget me".
deleted-soon-stay = If you want to go on hearing from me, just write hello.

ledger-kept = How long we keep it
ledger-kept-none = Nothing has been deleted yet because its time was over.
ledger-kept-last-few = Last deleted on { $on }: fewer than five things whose time was over.
ledger-kept-last = Last deleted on { $on }: { $count } things whose time was over.
ledger-kept-leaflet = More about your rights
ledger-leaflet = Data protection

personal-ask-iban = There is a bank account in what you wrote. Shall I leave it out? If you say nothing, I leave it out.
personal-ask-plate = There is a number plate in what you wrote. Shall I leave it out? If you say nothing, I leave it out.
personal-ask-several = There are several things in what you wrote that lead to you. Shall I leave them out? If you say nothing, I leave them out.
