# Under a draw on the public record: how anyone can check it.
ledger-lots = Du kannst selbst nachrechnen. In diesen Listen steht in jeder Zeile ein Los: Der SHA-256-Wert der Datei ist der Fingerabdruck oben, und die niedrigsten Lose haben gewonnen. Dein eigenes Los findest du, wenn du Ekko „meine Daten“ schreibst.
