## Mer än vad som får plats i ett meddelande

written-too-long = Det är längre än jag kan läsa på en gång, så jag har inte sparat något av det. Det finns plats för { $max } tecken. Vill du skicka det i mindre bitar?
