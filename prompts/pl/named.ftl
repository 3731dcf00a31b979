# Nazwiska, nazwy użytkowników i adresy w tym, co ludzie piszą.
personal-ask-handle = W Twoich słowach jest nazwa użytkownika. Mam ją pominąć? Jeśli nic nie powiesz, pominę ją.
personal-ask-home = Wygląda na to, że piszesz, gdzie mieszkasz. Mam pominąć numer domu? Jeśli nic nie powiesz, pominę go.
personal-ask-name = W Twoich słowach jest imię albo nazwisko. Mam je pominąć? Jeśli nic nie powiesz, pominę je.
personal-unasked-named = To, co mogło pokazać, kim jesteś, pominąłem w Twoich wcześniejszych słowach. Reszta jest tak, jak przyszła od Ciebie.
