namespace StaticPress.Extraction.Languages;

internal static class Italian
{
    public static LanguageWords Words { get; } = new()
    {
        Code = "it",
        Headline = "Titolo|Oggetto",
        Synopsis = "Sommario|Occhiello|Catenaccio|Sinossi|Abstract|Sintesi della notizia|Riassunto dell'articolo",
        Summary = "Riassunto|Sintesi|In sintesi|In breve|In pillole|A colpo d'occhio|In poche parole|Riepilogo|Panoramica|Riassumendo",
        Takeaways = "Punti chiave|I punti chiave|Punti principali|I punti principali|Punti salienti|In evidenza|Aspetti chiave|Punti essenziali|L'essenziale|Cosa sapere|Cosa c'è da sapere|Le cose da sapere|Da sapere|I fatti principali|Fatti principali|I fatti in breve|Conclusioni principali|Concetti chiave|Idee chiave|Messaggi chiave|Risultati chiave|Punti importanti|I numeri chiave|Le cose principali|Le cose importanti|I punti salienti|Punti di forza",
        PointOfView = "Punto di vista|Il nostro punto di vista|Il punto di vista|La nostra opinione|Il nostro parere|La nostra prospettiva|Prospettiva|Il nostro sguardo|Opinione della redazione|Il parere della redazione|Punto di vista editoriale|Commento editoriale|Opinione editoriale",
        Faq = "Domande frequenti|Domande frequenti (FAQ)|Domande e risposte|Le domande più frequenti|Domande più frequenti|Domande comuni|Le domande frequenti|Le vostre domande",
        Listen = "Clicca per ascoltare|Clicca qui per ascoltare|Fai clic per ascoltare|Fare clic per ascoltare|Clicca per iniziare ad ascoltare|Clicca per iniziare l'ascolto|Tocca per ascoltare|Premi per ascoltare|Ascolta|Ascolta l'articolo|Ascolta questo articolo|Ascolta la notizia|Ascolta la versione audio|Ascolta la versione audio dell'articolo|Ascolta ora|Riproduci audio|Inizia ad ascoltare|Versione audio",
        Author = "Autore|Autrice|Autori|Scritto da|Redattore|Redattrice|Testo|Testo di|Testo|Un articolo di|Intervista di|Commento di|Dal corrispondente|Dall'inviato|Dall'inviata|Articolo di|Firma|Giornalista|Pubblicato da|A cura di",
        By = "Di|Scritto da|Testo di|Articolo di|A cura di|Servizio di|Dal nostro inviato|Dalla nostra inviata|Dal nostro corrispondente",
        And = "e|ed|&|con",
        Roles = "Giornalista|Redattore|Redattrice|Redazione|Corrispondente|Inviato|Inviata|Inviato speciale|Direttore|Direttrice|Editorialista|Collaboratore|Collaboratrice|Caporedattore",
        Published = "Pubblicato|Pubblicato il|Pubblicata il|Data di pubblicazione|Data|Pubblicazione|Creato il|Uscito il|Prima pubblicazione",
        Updated = "Aggiornato|Aggiornato il|Aggiornata il|Ultimo aggiornamento|Ultimo aggiornamento il|Aggiornamento|Modificato|Modificato il|Ultima modifica|Data di aggiornamento|Aggiornato al",
        Publisher = "Fonte|Editore|Testata|Pubblicato su|Agenzia|Giornale",
        Body = "Articolo|Testo|Testo completo|Articolo completo|La notizia|Notizia|Il testo|Corpo dell'articolo|Il fatto|Testo integrale",
        Months = "gennaio|gen|genn;febbraio|feb|febbr;marzo|mar;aprile|apr;maggio|mag|magg;giugno|giu;luglio|lug;agosto|ago;settembre|set|sett;ottobre|ott;novembre|nov;dicembre|dic",
        Weekdays = "lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica|lun|mar|mer|gio|ven|sab|dom",
        DateParticles = "il|alle|ore|del|di|lì|dal|al|dalle|h|º",
        QuestionMarks = "D|Domanda",
        AnswerMarks = "R|Risposta",
        StopWords = "il|lo|la|i|gli|le|di|del|della|dei|delle|dello|che|e|è|un|una|in|per|con|non|si|da|dal|dalla|nel|nella|al|alla|sono|ha|anche|come|più|ma|su|sul|sulla|ed|questo|questa|stato|dopo|tra|hanno|era|agli|ai|degli|secondo",
        Furniture = new()
        {
            Related = "Articoli correlati|Notizie correlate|Correlati|Leggi anche|Potrebbe interessarti|Potrebbe interessarti anche|Ti potrebbe interessare|Ti potrebbero interessare|Potrebbero interessarti|Altri articoli|Altre notizie|I più letti|Più letti|Le più lette|Più lette|Ultime notizie|Ultim'ora|Consigliati|Consigliati per te|Vedi anche|Approfondimenti|Articolo precedente|Articolo successivo|Da non perdere|Notizie del giorno|Tendenze|In primo piano|Sullo stesso argomento|Argomenti correlati|I più visti|Contenuti sponsorizzati",
            ReadMore = "Leggi anche|Leggi di più|Leggi tutto|LEGGI ANCHE|Vedi anche|Guarda anche|Approfondisci|Continua a leggere|Scopri di più|Guarda|Per saperne di più|Ascolta anche|Leggi l'articolo|Leggi pure|Vai al contenuto|Salta al contenuto|Mostra altro",
            Comments = "Commenti|Commento|Lascia un commento|Scrivi un commento|Commenta|Aggiungi un commento|Invia un commento|Partecipa alla discussione|Leggi i commenti|Nessun commento",
            Share = "Condividi|Condividi su|Condividi l'articolo|Condividi su Facebook|Condividi su Twitter|Condividi su X|Condividi su WhatsApp|Copia link|Copia il link|Stampa|Invia|Invia per email|Salva|Seguici|Seguici su|Link copiato|E-mail|Regala",
            Advertisement = "Pubblicità|Annuncio|Annunci|Sponsorizzato|Contenuto sponsorizzato|Messaggio pubblicitario|Publiredazionale|Inserzione",
            Subscribe = "Abbonati|Abbonati ora|Iscriviti|Iscriviti alla newsletter|Newsletter|Newsletters|Accedi|Registrati|Login|Il mio account|Accetta|Accetta tutti|Accetta e continua|Rifiuta|Gestisci le preferenze|Preferenze cookie|Scarica l'app|Sostienici|Già abbonato|Sei già abbonato|Seguici su Google News",
            Navigation = "Home|Homepage|Prima pagina|Notizie|Cronaca|Politica|Economia|Esteri|Mondo|Italia|Sport|Calcio|Cultura|Spettacoli|Scienza|Scienze|Tecnologia|Salute|Società|Ambiente|Opinioni|Editoriali|Video|Foto|Podcast|Meteo|Viaggi|Cucina|Motori|Moda|Lavoro|Scuola|Libri|Cinema|Musica|Televisione|TV|Regioni|Roma|Milano|Napoli|Torino|Cerca|Menu|Menù|Chiudi|Contatti|Contattaci|Chi siamo|Redazione|Privacy|Informativa privacy|Cookie|Note legali|Pubblicità|Archivio|Edicola|Sezioni|Diretta|Live|Finanza|Mercati|Imprese|Torna su|Precedente|Successivo|Lettere|Giochi|Mostra tutto|Vedi tutto",
            Photo = "Foto|Fotografia|Immagine|Immagini|Crediti|Credit|Didascalia|Video|Foto d'archivio|Illustrazione|Immagine di repertorio|Foto di repertorio|Grafica",
            Topics = "Argomenti|Temi|Tag|Tags|Parole chiave|Categorie|Categoria|Etichette|Argomenti trattati|Sezione",
            Legal = "Tutti i diritti riservati|Diritti riservati|Riproduzione riservata|© Riproduzione riservata|RIPRODUZIONE RISERVATA",
            Release = "Per diffusione immediata|Per la diffusione immediata|Comunicato stampa|Comunicato|Nota stampa|Con preghiera di pubblicazione|Per pubblicazione immediata",
            Embargo = "Sotto embargo fino al|Embargo fino al|Sotto embargo fino a|Embargo",
            EndMark = "FINE|Fine del comunicato",
            Contact = "Contatti|Contatto|Contatti stampa|Contatto stampa|Ufficio stampa|Per informazioni|Per ulteriori informazioni|Contatti per la stampa|Contatti media|Informazioni|Ulteriori informazioni",
            About = "Informazioni su|A proposito di|Chi è|Su|Profilo di",
            Notes = "Note per i redattori|Nota per i redattori|Note per gli editori|Nota della redazione|Nota dell'editore|Note|Nota",
            Correction = "Correzione|Rettifica|Errata corrige|Precisazione",
        },
    };
}
