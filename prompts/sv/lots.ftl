# Under en lottning på den offentliga sidan: hur alla kan räkna efter.
ledger-lots = Du kan räkna efter själv. Listorna här har en lott på varje rad: filens SHA-256 är fingeravtrycket här ovanför, och de lägsta lotterna vann. Din egen lott hittar du genom att skriva ”mina uppgifter” till Ekko.
