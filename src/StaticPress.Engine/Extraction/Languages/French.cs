namespace StaticPress.Extraction.Languages;

internal static class French
{
    public static LanguageWords Words { get; } = new()
    {
        Code = "fr",
        Headline = "Titre|Objet|Objet du message",
        Synopsis = "Chapô|Chapeau|Synopsis|Accroche|Résumé de l'article|Chapo",
        Summary = "Résumé|En résumé|En bref|En un coup d'œil|En un clin d'œil|Synthèse|Résumé rapide|Sommaire|L'essentiel en bref",
        Takeaways = "Points clés|Les points clés|Points-clés|À retenir|Ce qu'il faut retenir|L'essentiel|L'essentiel à retenir|Les points essentiels|Points essentiels|Les essentiels|Points importants|Points principaux|Les temps forts|Temps forts|Faits saillants|Faits marquants|Les faits marquants|Ce qu'il faut savoir|Chiffres clés|Les chiffres clés|Idées clés|Les idées clés|Principaux points|Principaux points à retenir|Les principaux points|Enseignements clés|Principaux enseignements|Les points à retenir|Points à retenir|Messages clés|Les faits essentiels|Faits clés|Conclusions clés",
        PointOfView = "Point de vue|Notre point de vue|Le point de vue|Notre avis|Notre regard|Notre analyse|Notre opinion|Perspective|L'avis de la rédaction|Point de vue de la rédaction|Le regard de la rédaction|Opinion de la rédaction|Point de vue éditorial|Commentaire éditorial",
        Faq = "Foire aux questions|Foire aux questions (FAQ)|Questions fréquentes|Questions fréquemment posées|Questions courantes|Questions-réponses|Questions réponses|Questions et réponses|Questions/Réponses|Vos questions|Les questions fréquentes|Les questions que vous vous posez|FAQ (Foire aux questions)|Questions souvent posées|Questions les plus fréquentes",
        Listen = "Cliquez pour écouter|Cliquez ici pour écouter|Cliquer pour écouter|Cliquez pour commencer l'écoute|Cliquez pour commencer à écouter|Appuyez pour écouter|Écouter|Écouter l'article|Écouter cet article|Écoutez l'article|Écoutez cet article|Lire l'article à voix haute|Lancer l'écoute|Version audio|Écouter l'audio|Lecture audio|Commencer l'écoute",
        Author = "Auteur|Autrice|Auteure|Auteurs|Rédigé par|Écrit par|Rédacteur|Rédactrice|Signature|Texte|Publié par|Propos recueillis par|Journaliste",
        By = "Par|Texte|Une chronique de|Chronique de|Analyse de|Tribune de|Une tribune de|Enquête de|Entretien mené par|Écrit par|Rédigé par|Texte de|Propos recueillis par|Un article de|Reportage de|De notre correspondant|De notre correspondante",
        And = "et|&|avec",
        Roles = "Journaliste|Rédacteur|Rédactrice|Rédacteur en chef|Rédactrice en chef|Correspondant|Correspondante|Envoyé spécial|Envoyée spéciale|Grand reporter|Chroniqueur|Chroniqueuse|Éditorialiste|Rédaction|Chef de service|Pigiste",
        Published = "Publié|Publié le|Publiée le|Mis en ligne|Mis en ligne le|Date de publication|Date|Paru le|Publication|Parution|Créé le|Posté le|Diffusé le|Première publication",
        Updated = "Mis à jour|Mis à jour le|Mise à jour|Mise à jour le|Dernière mise à jour|Dernière mise à jour le|Modifié|Modifié le|Actualisé le|Date de mise à jour|Dernière modification|MAJ|MAJ le",
        Publisher = "Source|Éditeur|Média|Publié dans|Agence|Journal",
        Body = "Article|Texte|Texte intégral|Article complet|L'article|Corps de l'article|Le récit|Développement|L'info|Texte de l'article",
        Months = "janvier|janv|jan;février|févr|fév;mars;avril|avr;mai;juin;juillet|juil;août|aou;septembre|sept|sep;octobre|oct;novembre|nov;décembre|déc",
        Weekdays = "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|lun|mer|jeu|ven|sam|dim",
        DateParticles = "le|à|er|du|au|h|heures|heure|min|dès|locale",
        QuestionMarks = "Q|Question",
        AnswerMarks = "R|Réponse",
        StopWords = "le|la|les|des|du|de|et|en|un|une|est|que|qui|dans|pour|pas|sur|au|aux|avec|ce|il|elle|par|plus|ne|se|son|sa|ses|ont|été|sont|cette|mais|ou|leur|nous|vous|ils|d'un|c'est|a",
        Furniture = new()
        {
            Related = "Articles liés|À lire aussi|A lire aussi|Sur le même sujet|Lire aussi|Voir aussi|À lire également|Articles similaires|Articles associés|Les plus lus|Le plus lu|Les plus populaires|Plus d'articles|Plus d'infos|Recommandé pour vous|Nos recommandations|Recommandés|Dernières actualités|Dernières infos|À la une|Tendances|En ce moment|Les plus partagés|Article précédent|Article suivant|À ne pas manquer|Dans l'actualité|Autres articles|Contenus sponsorisés|Pour aller plus loin|Dans la même rubrique|L'actualité en direct|Sujets liés|Vous aimerez aussi|Suivez l'actualité",
            ReadMore = "Lire aussi|À lire aussi|A lire aussi|Lire la suite|Voir aussi|À lire également|Lire également|À voir aussi|En savoir plus|Relire|À écouter|LIRE AUSSI|Pour aller plus loin|Sur le même sujet|Lire l'article|Aller au contenu|Aller au contenu principal|Découvrir|Retrouvez|Voir plus",
            Comments = "Commentaires|Commentaire|Laisser un commentaire|Ajouter un commentaire|Réagir|Réactions|Vos réactions|Vos commentaires|Voir les commentaires|Poster un commentaire|Écrire un commentaire|Commenter|Aucun commentaire|Aller aux commentaires|Lire les commentaires|Voir les commentaires|Commenter",
            Share = "Partager|Partager l'article|Partager cet article|Partager sur|Partager sur Facebook|Partager sur Twitter|Partager sur X|Partager sur WhatsApp|Partager sur LinkedIn|Partager par e-mail|Envoyer par e-mail|Copier le lien|Imprimer|Enregistrer|Sauvegarder|Suivez-nous|Lien copié|Offrir cet article|Offrir l'article|E-mail|Classer",
            Advertisement = "Publicité|Annonce|Annonces|Sponsorisé|Contenu sponsorisé|La suite après cette publicité|La suite après la publicité|Passer la publicité|Publi-rédactionnel",
            Subscribe = "S'abonner|Abonnez-vous|Je m'abonne|S'abonner à la newsletter|Inscrivez-vous|S'inscrire|Newsletter|Newsletters|Se connecter|Connexion|Mon compte|Recevez notre newsletter|Inscrivez-vous à notre newsletter|Accepter|Tout accepter|Accepter et fermer|Tout refuser|Continuer sans accepter|Paramétrer|Gérer mes cookies|Déjà abonné|Soutenez-nous|Faire un don|Télécharger l'application|Article réservé aux abonnés|Réservé aux abonnés|Contenu réservé aux abonnés|Voir dans le navigateur|Se désabonner|Offrir cet article",
            Navigation = "Accueil|Actualités|Actualité|Actu|Politique|Monde|International|France|Économie|Eco|Société|Sport|Sports|Culture|Sciences|Science|Santé|Planète|Environnement|Tech|Technologie|High-tech|Opinions|Débats|Idées|Vidéos|Vidéo|Photos|Podcasts|Météo|Régions|Faits divers|Justice|Éducation|Immobilier|Voyage|Voyages|Cuisine|Lifestyle|Style|Médias|Livres|Cinéma|Musique|People|Rechercher|Recherche|Menu|Fermer|Contact|Contactez-nous|Qui sommes-nous|Mentions légales|Politique de confidentialité|Conditions générales|CGU|CGV|Plan du site|Archives|Rubriques|Direct|En direct|Le direct|Football|Rugby|Tennis|Cyclisme|Retour en haut|Précédent|Suivant|À propos|Gestion des cookies|Europe|Afrique|Asie|Amériques|Bourse|Entreprises|Emploi|Jeux|Boutique|Voir tout",
            Photo = "Photo|Photos|Crédit photo|Crédit|Crédits|Image|Illustration|Photo d'illustration|Légende|Vidéo|© |Photo d'archives|Infographie",
            Topics = "Thèmes|Mots-clés|Mots clés|Tags|Sujets|Catégories|Catégorie|Rubrique|Plus sur le sujet|Étiquettes|Thématiques",
            Legal = "Tous droits réservés|Tous droits de reproduction|Reproduction interdite|Toute reproduction|Droits réservés",
            Release = "Pour diffusion immédiate|Communiqué de presse|Communiqué|Pour publication immédiate|À diffuser immédiatement|Dossier de presse",
            Embargo = "Sous embargo jusqu'au|Sous embargo jusqu'à|Embargo jusqu'au|Embargo",
            EndMark = "FIN|Fin du communiqué",
            Contact = "Contact presse|Contacts presse|Contact|Contacts|Contact médias|Contacts médias|Relations presse|Service de presse|Pour plus d'informations|Pour en savoir plus|Renseignements",
            About = "À propos de|À propos d'|À propos du|À propos des|À propos|A propos de|A propos d'|A propos du|A propos",
            Notes = "Notes aux rédacteurs|Note aux rédactions|Note aux éditeurs|Note de la rédaction|Notes à l'intention des rédacteurs|Notes|Note|Note de l'éditeur",
            Correction = "Correction|Rectificatif|Erratum|Précision",
        },
    };
}
