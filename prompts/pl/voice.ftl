# Wiadomości głosowe: są spisywane, pokazywane i liczą się dopiero wtedy, gdy osoba powie, że to właśnie powiedziała.

voice-is-this = Dobrze słyszę?
voice-are-these = Dobrze słyszę Twoje wiadomości?
voice-not-kept = Policzę to dopiero, gdy powiesz „tak”. Samego dźwięku nie zapisałem.
button-voice-yes = Tak, to moje słowa
button-voice-no = Nie, napiszę
voice-dropped = W porządku, nie zapisałem tego. Napisz to tak, jak ma być, albo powiedz jeszcze raz.

# Przed odpowiedzią na wypowiedziane „stop” i po numerach, gdy brzmi, jakby ktoś był w niebezpieczeństwie.
voice-heard = To słyszałem:

# Gdy trwa to dłużej niż kilka sekund.
voice-listening = Słucham Twojej wiadomości. Trwa to trochę dłużej niż zwykle. Możesz to też napisać.

# Gdy nie da się słuchać.
voice-long = Ta wiadomość jest dla mnie za długa. Umiem słuchać najwyżej dziesięć minut naraz, więc podziel ją albo napisz to, co najważniejsze.
voice-silent = Nie słyszę żadnych słów w Twojej wiadomości. Spróbuj znowu albo napisz to w kilku słowach.
voice-failed = Niestety nie udało mi się usłyszeć Twojej wiadomości. Spróbuj znowu albo napisz to w kilku słowach.
voice-unavailable = Niestety teraz nie mogę słuchać. Napisz to w kilku słowach albo powiedz to później jeszcze raz.
