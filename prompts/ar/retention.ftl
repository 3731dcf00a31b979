# كم نحتفظ بالأشياء، وما يعرفه الناس قبل حذفها.

kept-words = ما تكتبه في إجاباتك أحذفه بعد { $years ->
    [one] سنة
    [two] سنتين
    [few] { $years } سنوات
   *[other] { $years } سنة
} من الوفاء بآخر وعد في الموضوع. تبقى الأرقام من دونك.
kept-ideas = الفكرة التي أرسلتها أحذفها بعد { $years ->
    [one] سنة
    [two] سنتين
    [few] { $years } سنوات
   *[other] { $years } سنة
} من حصولك على الرد.
kept-exchanges = ما كتبته أنت والبلدية أحدكما للآخر أحذفه بعد { $years ->
    [one] سنة
    [two] سنتين
    [few] { $years } سنوات
   *[other] { $years } سنة
} من انتهائه.
kept-invitations = أنك سُئلت ولم تجب أحذفه بعد { $years ->
    [one] سنة
    [two] سنتين
    [few] { $years } سنوات
   *[other] { $years } سنة
} من انتهاء الموضوع.
kept-contacts = أنني أعرفك، وما وافقت عليه، أحذفه حين لا يبقى شيء آخر منك ولا تكتب لي مدة { $years ->
    [one] سنة
    [two] سنتين
    [few] { $years } سنوات
   *[other] { $years } سنة
}.
kept-photos = الصور أحذفها حين لا يبقى شيء في موضوعها.
kept-photos-days = الصور أحذفها بعد { $days } يومًا من إغلاق السؤال.
kept-audit = من فعل ماذا في البلدية يبقى محفوظًا. ولا يُذكر فيه من أنت.

deleted-soon-title = «{ $title }»
deleted-soon-words = في { $month } أحذف ما كتبته في { $titles }{ $more ->
    [0] {""}
    [one] {" "}وموضوع آخر
    [two] {" "}وموضوعين آخرين
   *[other] {" "}و{ $more } مواضيع أخرى
}. مضى على الوفاء بآخر وعد أكثر من { $years ->
    [one] سنة
    [two] سنتين
    [few] { $years } سنوات
   *[other] { $years } سنة
}.
deleted-soon-ideas = في { $month } أحذف { $count ->
    [one] فكرتك رقم { $ideas }
   *[other] أفكارك رقم { $ideas }
}. مضى على الرد أكثر من { $years ->
    [one] سنة
    [two] سنتين
    [few] { $years } سنوات
   *[other] { $years } سنة
}.
deleted-soon-exchanges = في { $month } أحذف { $count ->
    [one] محادثة
    [two] محادثتين
   *[other] { $count } محادثات
} بينك وبين البلدية، انتهت قبل أكثر من { $years ->
    [one] سنة
    [two] سنتين
    [few] { $years } سنوات
   *[other] { $years } سنة
}.
deleted-soon-contact = لم نتحدث منذ أكثر من { $years ->
    [one] سنة
    [two] سنتين
    [few] { $years } سنوات
   *[other] { $years } سنة
}، ولست مدينًا لك بشيء. لذلك أنساك في { $month } ولن تسمع مني بعد ذلك.
deleted-soon-numbers = تبقى الأرقام من دونك. ليس عليك أن تفعل شيئًا.
deleted-soon-how = إن أردت أن تراه أولًا فاكتب «بياناتي». وإن أردت حذف كل شيء الآن فاكتب «انسني».
deleted-soon-stay = إن أردت أن تبقى تسمع مني فاكتب مرحبًا فقط.

ledger-kept = كم نحتفظ به
ledger-kept-none = لم يُحذف شيء بعد بسبب انتهاء مدته.
ledger-kept-last-few = آخر حذف في { $on }: أقل من خمسة أشياء انتهت مدتها.
ledger-kept-last = آخر حذف في { $on }: { $count } أشياء انتهت مدتها.
ledger-kept-leaflet = المزيد عن حقوقك
ledger-leaflet = حماية البيانات

personal-ask-iban = في ما كتبته رقم حساب بنكي. هل أحذفه؟ إن لم تقل شيئًا أحذفه.
personal-ask-plate = في ما كتبته رقم لوحة سيارة. هل أحذفه؟ إن لم تقل شيئًا أحذفه.
personal-ask-several = في ما كتبته أكثر من شيء يدل عليك. هل أحذفها؟ إن لم تقل شيئًا أحذفها.
