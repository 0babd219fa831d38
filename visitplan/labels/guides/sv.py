"""Swedish."""

from __future__ import annotations

from visitplan.labels.guides.guide import Guide, Program

GUIDE = Guide(
    language="sv",
    title="Lägg till besöket i din kalender",
    which="Vilken fil?",
    sessions="Alla programpunkter med tid, plats och detaljer. Var och en tar upp sin tid i kalendern.",
    days="En rad per dag; dagens programpunkter står i texten. Din tid förblir ledig.",
    one=(
        "Ta en av de två.",
        (
            "Får du programpunkterna som inbjudningar via e-post? Svara då på dem och lägg bara till "
            "calendar-days.ics, om du vill: med calendar.ics kan varje programpunkt hamna där två gånger."
        ),
        "Dela inte kalendern med andra: den visar var gästerna är och när.",
    ),
    changes="När programmet ändras",
    facts=(
        (
            "En fil visar programmet som det var när filen gjordes. Det du har lagt till ändras inte av sig självt, "
            "och att öppna en nyare fil uppdaterar inget: en del kalendrar behåller den gamla punkten, andra lägger "
            "in ännu en."
        ),
        (
            "Ge därför besöket en egen kalender, så som det visas nedan. När en nyare version kommer tar du bort den "
            "kalendern och lägger till den nya filen i en ny. Dina andra kalendrar påverkas inte."
        ),
        (
            "Två saker ändras ändå: en programpunkt som du har fått som inbjudan, när du öppnar nästa mejl om den, och "
            "en kalender som samordnaren delar med dig eller vars webbadress du får prenumerera på (i Google Kalender "
            "kan det ta ett dygn)."
        ),
        "Versionen står längst ned på den här sidan och i varje programpunkt. Den nyaste versionen gäller.",
    ),
    how="Så gör du",
    menus="Menyerna kan heta något annat i din version av programmet.",
    newer="När en nyare version kommer",
    programs=(
        Program(
            "Google Kalender",
            (
                "Använd en dator: appen i telefonen visar det du har lagt till, men går inte att lägga till filen med.",
                "På calendar.google.com: plustecknet vid ”Andra kalendrar”, ”Skapa ny kalender”.",
                "”Inställningar”, ”Importera och exportera”: välj filen, välj den nya kalendern, ”Importera”.",
            ),
            "”Inställningar”, kalenderns namn, ”Ta bort kalendern”, ”Radera”. Lägg sedan till den nya filen på samma "
            "sätt.",
        ),
        Program(
            "iPhone och iPad",
            (
                "I Kalender: ”Kalendrar”, ”Lägg till kalender”. Ge den ett namn.",
                "Öppna filen från ett mejl i Apples app Mail. Kom den på annat sätt, mejla den till dig själv.",
                "”Lägg till alla”, och välj den nya kalendern.",
            ),
            "”Kalendrar”, informationstecknet bredvid den, ”Radera kalender”. Lägg sedan till den nya filen på samma "
            "sätt.",
        ),
        Program(
            "Mac",
            (
                "I Kalender: ”Arkiv”, ”Ny kalender”. Ge den ett namn.",
                "”Arkiv”, ”Importera…”: välj filen och sedan den nya kalendern.",
            ),
            "Klicka på den i listan med kontrolltangenten nedtryckt, ”Radera”. Lägg sedan till den nya filen på "
            "samma sätt.",
        ),
        Program(
            "Outlook, klassiskt (Windows)",
            ("”Arkiv”, ”Öppna och exportera”, ”Öppna kalender”: välj filen. Den öppnas som en egen kalender.",),
            "Högerklicka på den i listan, ”Ta bort kalender”. Öppna sedan den nya filen på samma sätt.",
        ),
        Program(
            "Outlook, nytt, och Outlook på webben",
            (
                "I kalendern: ”Lägg till kalender”, ”Skapa tom kalender”. Ge den ett namn.",
                "”Lägg till kalender”, ”Ladda upp från fil”: välj filen, sedan den nya kalendern, ”Importera”.",
            ),
            "De tre punkterna bredvid den, ”Ta bort”. Lägg sedan till den nya filen på samma sätt.",
        ),
        Program(
            "Thunderbird",
            (
                "Högerklicka i listan över kalendrar, ”Ny kalender…”, ”På min dator”. Ge den ett namn.",
                (
                    "I menyraden (Alt-tangenten visar den) ”Händelser och uppgifter”, ”Importera…”: välj filen och "
                    "sedan den nya kalendern."
                ),
            ),
            "Högerklicka på den i listan, ”Ta bort kalender…”. Lägg sedan till den nya filen på samma sätt. I den "
            "gamla kalendern skulle inget komma in: Thunderbird hoppar över det som redan finns.",
        ),
        Program(
            "Nextcloud",
            (
                "I kalendern: ”Ny kalender”. Ge den ett namn.",
                (
                    "”Kalenderinställningar” nere till vänster, ”Importera kalender”: välj filen och sedan den nya "
                    "kalendern."
                ),
            ),
            "Ta bort den i listan över kalendrar. Lägg sedan till den nya filen på samma sätt. I den gamla kalendern "
            "skulle inget komma in: Nextcloud hoppar över det som redan finns.",
        ),
        Program(
            "Android",
            (
                "Med Google Kalender: lägg till filen på en dator, se ovan. Sedan visas den i telefonen.",
                "Med Nextcloud: lägg till filen där. Appen DAVx⁵ hämtar den till telefonen.",
                "Utan någon av dem: appen ICSx⁵, plustecknet, ”Välj fil”. Filen blir en egen kalender.",
            ),
            "Ta bort kalendern där du lade till den. Lägg sedan till den nya filen på samma sätt.",
        ),
        Program(
            "KDE (KOrganizer, Merkuro)",
            ("”Arkiv”, ”Importera”: välj filen och sedan en kalender.",),
            "Importera den nya filen till samma kalender: här ersätter den verkligen den gamla.",
        ),
    ),
    old="Ligger besöket redan i din vanliga kalender?",
    removing=(
        "Ta bort besökets programpunkter en och en och lägg sedan till den nyaste filen i en egen kalender.",
        "Det som har ställts in finns kvar i en nyare fil, och det står i rubriken. Det går bra att ta bort.",
    ),
)
