# عندما يبدو أن الشخص يريد المغادرة وقد كتب أكثر من ذلك. لا يحفظ شيء قبل الضغط على زر.
leaving-stop-or-answer = هل أتوقف عن الكتابة إليك، أم أن هذا جوابك؟ لم أحفظ شيئا بعد.
leaving-stop-or-else = هل أتوقف عن الكتابة إليك؟ لم أحفظ ما كتبته.
leaving-forget-or-answer = هل أنساك تماما، أم أن هذا جوابك؟ لم أحفظ شيئا بعد.
leaving-forget-or-else = هل أنساك تماما؟ لم أحفظ ما كتبته.
button-leaving-stop = توقف عن الكتابة لي
button-leaving-forget = انسني
button-leaving-else = شيء آخر
