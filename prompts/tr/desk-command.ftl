## Moderatörleri ve çalışanları masaya götüren komut, menülerdeki haliyle

command-desk = Masa
command-desk-name = masa
command-desk-description = Belediye çalışanları için: tarayıcıdaki masa
