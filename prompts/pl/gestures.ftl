## Co ludzie robią poza pisaniem i naciskaniem

# Wiadomość, którą poprawili
edit-taken = Poprawione. Teraz jest tam:
edit-slip = Tej poprawki nie umiem odczytać jako odpowiedzi, więc zostawiam to, co było najpierw.
edit-late = { $title } jest zamknięte, więc zostawiam to, co było najpierw:
edit-unread = Tej poprawki nie wziąłem pod uwagę. Napisz to w nowej wiadomości, a przeczytam.

# Wiadomość, którą usunęli
deletion-taken = Twoja wiadomość jest usunięta, więc i u mnie tych słów już nie ma.
deletion-late = Twoja wiadomość jest usunięta, ale { $title } jest zamknięte, a Twoje słowa już się liczą. Jeśli mają zniknąć, mogę tylko usunąć wszystko, co masz u mnie. Wtedy naciśnij przycisk.

# Znak zamiast słów
sign-no-answer = Dziękuję! Ale z samego znaku nie widzę, co odpowiadasz.
sign-no-consent = Dziękuję! Ale to ważne, więc zapytam jeszcze raz:
sign-felt-heard = Dziękuję! Czy to znaczy, że czujesz, że Cię wysłuchano?
sign-ask = Dziękuję! Ale sam znak nie mówi mi, co masz na myśli. Napisz to w kilku słowach, a będzie to Twoja odpowiedź.
sign-alone = Z tego nie umiem nic wyczytać. Napisz to w kilku słowach.

# Słowa, które napisał ktoś inny
forwarded-answer = To jest przekazana wiadomość. Czy to też Twoja odpowiedź?
forwarded-unasked = To jest przekazana wiadomość. Czy Ty też chcesz to powiedzieć?
button-forwarded-same = Tak, też tak myślę

# Coś bez słów
attached-photo = Tutaj nie mogę przyjmować zdjęć. Napiszesz, co na nim widać?
attached-voice = Nie słyszę wiadomości głosowych. Napiszesz to w kilku słowach?
attached-video = Nie widzę filmów. Napiszesz to w kilku słowach?
attached-sound = Nie słyszę dźwięku. Napiszesz to w kilku słowach?
attached-file = Nie umiem otwierać plików. Napiszesz to, co najważniejsze, w kilku słowach?
attached-card = Nie zapisuję numerów telefonu innych ludzi, więc nie patrzę na tę wizytówkę. Napiszesz, co masz na myśli?
attached-poll = Nie mogę głosować w ankietach. Napiszesz, co Ty myślisz?
attached-place = Nie widzę, gdzie to jest na mapie. Napiszesz nazwę tego miejsca?
attached-sticker = Tego nie rozumiem. Napiszesz to w kilku słowach?
attached-unknown = Takiej wiadomości nie umiem przeczytać. Napiszesz to w kilku słowach?

# Obok słów, które zostały przyjęte
attached-left-photo = Słowa mam, ale zdjęcia nie.
attached-left-voice = Słowa mam, ale wiadomości głosowej nie słyszę.
attached-left-video = Słowa mam, ale filmu nie widzę.
attached-left-sound = Słowa mam, ale dźwięku nie słyszę.
attached-left-file = Słowa mam, ale pliku nie umiem otworzyć.
attached-left-card = Słowa mam, ale wizytówki nie zapisałem.
attached-left-poll = Słowa mam, ale ankiety nie widzę.
attached-left-place = Słowa mam, ale miejsca na mapie nie widzę.
attached-left-sticker = Słowa mam.
attached-left-unknown = Słowa mam, ale reszty nie umiem przeczytać.
