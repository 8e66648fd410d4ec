namespace StaticPress.Extraction.Languages;

internal static class German
{
    public static LanguageWords Words { get; } = new()
    {
        Code = "de",
        Headline = "Überschrift|Titel|Schlagzeile|Betreff",
        Synopsis = "Teaser|Vorspann|Synopsis|Anreißer|Kurzfassung|Abstract|Kurzbeschreibung",
        Summary = "Zusammenfassung|Zusammengefasst|Kurz zusammengefasst|In Kürze|Kurz und knapp|Auf einen Blick|Überblick|Im Überblick|Kurz gesagt|Kurzüberblick|Das Wichtigste in Kürze|Darum geht's|Darum geht es|Worum es geht|KI-Zusammenfassung",
        Takeaways = "Wichtigste Punkte|Die wichtigsten Punkte|Die wichtigsten Erkenntnisse|Wichtigste Erkenntnisse|Kernpunkte|Die Kernpunkte|Kernaussagen|Die Kernaussagen|Kernbotschaften|Das Wichtigste|Das Wichtigste auf einen Blick|Das Wichtigste im Überblick|Wichtige Punkte|Schlüsselpunkte|Hauptpunkte|Eckpunkte|Höhepunkte|Highlights|Die wichtigsten Fakten|Wichtige Fakten|Fakten|Fakten auf einen Blick|Was Sie wissen müssen|Was man wissen muss|Das müssen Sie wissen|Key Facts|Die Fakten|Alles Wichtige auf einen Blick|Zentrale Punkte|Zentrale Erkenntnisse|Stichpunkte",
        PointOfView = "Standpunkt|Unser Standpunkt|Unser Blickwinkel|Blickwinkel|Sichtweise|Unsere Sicht|Unsere Sichtweise|Unsere Meinung|Perspektive|Einordnung|Unsere Einordnung|Die Sicht der Redaktion|Meinung der Redaktion|Kommentar der Redaktion|Redaktionelle Einordnung|Aus unserer Sicht|Ansichtssache",
        Faq = "Häufig gestellte Fragen|Häufige Fragen|Häufige Fragen und Antworten|Häufig gestellte Fragen (FAQ)|Fragen und Antworten|Fragen & Antworten|Die wichtigsten Fragen und Antworten|Die wichtigsten Fragen|Oft gestellte Fragen|FAQ – Häufig gestellte Fragen|Frequently Asked Questions",
        Listen = "Klicken zum Anhören|Zum Anhören klicken|Klicken Sie zum Anhören|Klicken, um zuzuhören|Klicken Sie hier, um zuzuhören|Klicken Sie, um mit dem Zuhören zu beginnen|Hier klicken zum Anhören|Anhören|Artikel anhören|Beitrag anhören|Diesen Artikel anhören|Jetzt anhören|Artikel vorlesen lassen|Vorlesen|Vorlesen lassen|Audio abspielen|Hören Sie diesen Artikel|Text vorlesen|Zum Hören klicken|Audioversion|Artikel hören",
        Author = "Autor|Autorin|Autoren|Autor/in|Verfasser|Verfasst von|Geschrieben von|Text|Redakteur|Redakteurin|Ein Beitrag von|Bericht|Veröffentlicht von",
        By = "Von|Text von|Geschrieben von|Verfasst von|Ein Artikel von|Ein Beitrag von|Ein Bericht von|Aus der Feder von|Eine Analyse von|Ein Kommentar von|Kommentar von|Ein Gastbeitrag von|Gastbeitrag von|Interview von|Ein Interview von|Eine Reportage von|Von unserem Korrespondenten|Von unserer Korrespondentin|Von unserem Redakteur|Von unserer Redakteurin|Text",
        And = "und|&|sowie|mit",
        Roles = "Redakteur|Redakteurin|Redaktion|Korrespondent|Korrespondentin|Reporter|Reporterin|Chefredakteur|Chefredakteurin|Journalist|Journalistin|Autor|Autorin|Kolumnist|Kolumnistin|Volontär|Volontärin|freier Autor|freie Autorin",
        Published = "Veröffentlicht|Veröffentlicht am|Erschienen|Erschienen am|Datum|Veröffentlichungsdatum|Stand der Veröffentlichung|Publiziert|Publiziert am|Erstellt|Erstellt am|Erstveröffentlichung|Veröffentlichung|Ausgabe vom",
        Updated = "Aktualisiert|Aktualisiert am|Zuletzt aktualisiert|Zuletzt aktualisiert am|Letzte Aktualisierung|Stand|Geändert am|Update|Update vom|Letzte Änderung|Zuletzt geändert|Zuletzt geändert am|Bearbeitet am",
        Publisher = "Quelle|Herausgeber|Verlag|Medium|Erschienen in|Agentur|Zeitung",
        Body = "Artikel|Text|Volltext|Haupttext|Der Artikel|Bericht|Der Bericht|Meldung|Die Meldung|Fließtext|Artikeltext|Ganzer Artikel|Nachricht",
        Months = "Januar|Jänner|Jan|Jän;Februar|Feber|Feb;März|Mrz|Mär|Maerz;April|Apr;Mai;Juni|Jun;Juli|Jul;August|Aug;September|Sep|Sept;Oktober|Okt;November|Nov;Dezember|Dez",
        Weekdays = "Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonnabend|Sonntag|Mo|Di|Mi|Do|Fr|Sa|So",
        DateParticles = "am|den|der|um|Uhr|vom|im",
        QuestionMarks = "F|Frage",
        AnswerMarks = "A|Antwort",
        StopWords = "der|die|das|und|ist|nicht|ein|eine|einen|einem|einer|mit|von|für|auf|dem|den|des|im|zu|sich|auch|es|er|sie|wir|ich|aber|oder|wird|werden|hat|haben|bei|nach|aus|wie|zum|zur|noch|als|am|war|wurde|dass|über",
        Furniture = new()
        {
            Related = "Verwandte Artikel|Ähnliche Artikel|Mehr zum Thema|Weitere Artikel|Weitere Themen|Lesen Sie auch|Lesen Sie mehr zum Thema|Das könnte Sie auch interessieren|Das könnte Sie interessieren|Auch interessant|Meistgelesen|Meistgelesene Artikel|Meist gelesen|Beliebt|Beliebte Artikel|Aktuelle Nachrichten|Neueste Artikel|Neueste Nachrichten|Empfohlen|Empfehlungen|Empfehlungen der Redaktion|Top-Themen|Topthemen|Weiterlesen|Nächster Artikel|Vorheriger Artikel|Mehr Nachrichten|Mehr aus dem Ressort|Thema folgen|Weitere Nachrichten|Siehe auch|Passend zum Thema|Aus dem Archiv|Zum Weiterlesen|Sponsored|Auch lesenswert|Themen des Artikels",
            ReadMore = "Lesen Sie auch|Lies auch|Mehr dazu|Weiterlesen|Mehr lesen|Mehr zum Thema|Lesen Sie hier|Lesen Sie mehr|Siehe auch|Auch interessant|Zum Artikel|Hier weiterlesen|LESEN SIE AUCH|Mehr erfahren|Zum Inhalt springen|Zum Hauptinhalt springen|Lesen Sie dazu|Lesetipp|Zum Thema",
            Comments = "Kommentare|Kommentar|Kommentar schreiben|Kommentar verfassen|Kommentieren|Diskutieren Sie mit|Diskussion|Leserkommentare|Alle Kommentare|Kommentare anzeigen|Schreiben Sie einen Kommentar|Keine Kommentare|Kommentare lesen|Mitdiskutieren|Zu den Kommentaren|Kommentieren|Diskutieren Sie mit|Jetzt kommentieren",
            Share = "Teilen|Artikel teilen|Diesen Artikel teilen|Beitrag teilen|Auf Facebook teilen|Auf Twitter teilen|Auf X teilen|Auf WhatsApp teilen|Per E-Mail teilen|Per Mail teilen|Link kopieren|Drucken|Merken|Merkliste|Speichern|Folgen Sie uns|Weiterleiten|Versenden|E-Mail|Artikel drucken|Artikel verschenken|Verschenken|Link kopiert|X.com|Link kopieren|E-Mail|Per Mail versenden",
            Advertisement = "Anzeige|Werbung|Anzeigen|Gesponsert|Werbeanzeige|Advertorial|Anzeige:",
            Subscribe = "Abonnieren|Jetzt abonnieren|Newsletter|Newsletter abonnieren|Newsletter bestellen|Anmelden|Einloggen|Login|Registrieren|Mein Konto|Abo|Abo abschließen|Zum Newsletter anmelden|Akzeptieren|Alle akzeptieren|Alle Cookies akzeptieren|Ablehnen|Einstellungen|Jetzt testen|Jetzt registrieren|App herunterladen|Unterstützen Sie uns|Zustimmen|Zustimmen und weiter|Bereits Abonnent|Kostenlos testen|Im Browser ansehen|Abmelden|Newsletter abbestellen|Nur für Abonnenten|Exklusiv für Abonnenten|Artikel merken|Auf die Merkliste",
            Navigation = "Startseite|Home|Nachrichten|Politik|Inland|Ausland|Wirtschaft|Finanzen|Börse|Sport|Fußball|Kultur|Feuilleton|Wissen|Wissenschaft|Gesundheit|Gesellschaft|Panorama|Vermischtes|Digital|Technik|Netzwelt|Reise|Auto|Mobilität|Karriere|Bildung|Meinung|Regional|Lokales|Region|Stadt|Wetter|Videos|Video|Bilder|Fotos|Podcasts|Podcast|Leben|Stil|Unterhaltung|Leute|Suche|Suchen|Menü|Schließen|Kontakt|Impressum|Datenschutz|Datenschutzerklärung|AGB|Über uns|Mediadaten|Archiv|E-Paper|ePaper|Rätsel|Spiele|Immobilien|Stellenmarkt|Anzeigen|Ressorts|Live|Liveticker|Europa|Deutschland|Österreich|Schweiz|Welt|Nach oben|Zurück|Weiter|Cookie-Einstellungen|Barrierefreiheit|Klima|Umwelt|Geld|Verbraucher|Ratgeber|Medien|Hilfe|Alle anzeigen|Mehr anzeigen",
            Photo = "Foto|Fotos|Bild|Bilder|Bildquelle|Bildrechte|Bildnachweis|Quelle|Symbolbild|Symbolfoto|Archivbild|Archivfoto|Bildunterschrift|Grafik|Illustration|Video|Titelbild",
            Topics = "Themen|Schlagwörter|Schlagworte|Stichwörter|Stichworte|Tags|Kategorien|Kategorie|Ressort|Themen in diesem Artikel|Rubrik",
            Legal = "Alle Rechte vorbehalten|Copyright|Nachdruck verboten|Alle Rechte|Dieser Artikel wurde zuerst|Mit Material von|Original-Content von|Alle Rechte vorbehalten|Dieser Artikel wurde|Die Beiträge",
            Release = "Zur sofortigen Veröffentlichung|Pressemitteilung|Presseinformation|Medienmitteilung|Zur Veröffentlichung|Sofort zur Veröffentlichung|Presseerklärung|Presseaussendung|Zur sofortigen Freigabe",
            Embargo = "Sperrfrist|Gesperrt bis|Sperrfrist bis|Embargo|Frei ab",
            EndMark = "ENDE|Ende der Mitteilung|Ende der Pressemitteilung",
            Contact = "Pressekontakt|Pressekontakte|Kontakt|Kontakte|Ansprechpartner|Ansprechpartnerin|Medienkontakt|Medienanfragen|Presseanfragen|Pressestelle|Rückfragen|Rückfragen an|Weitere Informationen|Kontakt für Medien|Rückfragehinweis|Kontakt für Rückfragen|Für Rückfragen",
            About = "Über|Über die|Über den|Über das",
            Notes = "Hinweis für die Redaktion|Hinweise für Redaktionen|Anmerkung der Redaktion|Anm. d. Red.|Hinweis|Hinweise|Redaktioneller Hinweis|Hinweis der Redaktion|Hinweis an die Redaktionen|Anmerkungen",
            Correction = "Korrektur|Berichtigung|Richtigstellung|Korrekturhinweis",
        },
    };
}
