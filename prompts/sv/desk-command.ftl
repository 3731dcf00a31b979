## Kommandot som leder moderatorer och medarbetare till skrivbordet, så som det står i menyerna

command-desk = Skrivbord
command-desk-name = skrivbord
command-desk-description = För dig som arbetar för kommunen: skrivbordet i en webbläsare
