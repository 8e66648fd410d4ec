namespace StaticPress.Extraction.Languages;

internal static class Spanish
{
    public static LanguageWords Words { get; } = new()
    {
        Code = "es",
        Headline = "Titular|Título|Título de la noticia|Asunto",
        Synopsis = "Sinopsis|Entradilla|Bajada|Sumario|Copete|Resumen de la noticia|Resumen del artículo|Síntesis",
        Summary = "Resumen|En resumen|En síntesis|En breve|De un vistazo|Resumen ejecutivo|Resumen rápido|Lo esencial|Resumen IA",
        Takeaways = "Puntos clave|Las claves|Claves|Las claves de la noticia|Claves de la noticia|Puntos principales|Puntos destacados|Aspectos clave|Aspectos destacados|Lo más destacado|Lo más importante|Lo destacado|Destacados|Ideas clave|Ideas principales|Conclusiones clave|Principales conclusiones|Datos clave|Lo que debes saber|Lo que hay que saber|Lo que necesitas saber|Qué debes saber|Los puntos clave|Puntos importantes|Claves del día|Hechos clave|Mensajes clave|Los datos clave|Las claves en un minuto|Puntos esenciales",
        PointOfView = "Punto de vista|Nuestro punto de vista|El punto de vista|Nuestra opinión|Nuestra visión|Perspectiva|Opinión editorial|Punto de vista editorial|Visión editorial|La mirada|Nuestra mirada|Opinión del editor|Comentario editorial",
        Faq = "Preguntas frecuentes|Preguntas y respuestas|Preguntas más frecuentes|Preguntas frecuentes (FAQ)|Preguntas habituales|Preguntas comunes|Dudas frecuentes|Preguntas clave|Preguntas frecuentes sobre la noticia|Preguntas y respuestas frecuentes|Sección de preguntas frecuentes",
        Listen = "Pulse para escuchar|Pulsa para escuchar|Haga clic para escuchar|Haz clic para escuchar|Haz clic para empezar a escuchar|Haga clic para comenzar a escuchar|Haga clic para empezar a escuchar|Clic para escuchar|Toca para escuchar|Escuchar|Escuchar artículo|Escuchar el artículo|Escuchar noticia|Escuchar la noticia|Escucha el artículo|Escucha este artículo|Escuchar este artículo|Escucha la noticia|Escucha esta noticia|Reproducir audio|Escucha la nota|Escuchar nota|Comenzar a escuchar|Versión en audio",
        Author = "Autor|Autora|Autores|Autoras|Autor/a|Firma|Redactor|Redactora|Escrito por|Redactado por|Texto|Texto de|Periodista|Publicado por|Una información de",
        By = "Por|Escrito por|Redactado por|Texto de|Texto|Un artículo de|Opinión de|Entrevista de|Crónica de|Reportaje de|Firma|Un reportaje de|Una información de",
        And = "y|e|&",
        Roles = "Redactor|Redactora|Redacción|Corresponsal|Enviado especial|Enviada especial|Periodista|Editor|Editora|Columnista|Colaborador|Colaboradora|Redactor jefe|Redactora jefe|Agencias|Corresponsal político|Corresponsal en Washington",
        Published = "Publicado|Publicado el|Publicada|Publicada el|Fecha de publicación|Fecha|Publicación|Fecha de emisión|Creado|Creado el|Fecha de la noticia|Primera publicación",
        Updated = "Actualizado|Actualizado el|Actualizada|Actualizada el|Última actualización|Actualización|Modificado|Modificado el|Fecha de actualización|Última modificación|Actualizado a",
        Publisher = "Fuente|Medio|Editorial|Editor|Publicado en|Agencia|Periódico|Diario",
        Body = "Artículo|Noticia|Noticia completa|Artículo completo|Texto completo|Cuerpo|Cuerpo de la noticia|La noticia|Desarrollo|Texto de la noticia|Nota completa",
        Months = "enero|ene;febrero|feb;marzo|mar;abril|abr;mayo|may;junio|jun;julio|jul;agosto|ago;septiembre|setiembre|sep|sept|set;octubre|oct;noviembre|nov;diciembre|dic",
        Weekdays = "lunes|martes|miércoles|jueves|viernes|sábado|domingo|lun|mié|mier|jue|vie|sáb",
        DateParticles = "de|del|el|a|las|la|los|hora|horas|h|hs|hrs|en|dia|día|local|peninsular|º|ª",
        QuestionMarks = "P|Pregunta",
        AnswerMarks = "R|Respuesta",
        StopWords = "el|la|los|las|de|del|que|y|en|un|una|por|con|para|no|se|su|al|lo|como|más|pero|sus|le|ya|este|sí|porque|esta|entre|cuando|muy|sin|sobre|también|fue|ha|hasta|desde|según|dijo|está",
        Furniture = new()
        {
            Related = "Noticias relacionadas|Relacionado|Relacionados|Relacionadas|Artículos relacionados|Temas relacionados|Contenido relacionado|Más noticias|Más sobre este tema|Más información|Te puede interesar|También te puede interesar|Te recomendamos|Recomendados|Recomendado|Lo más leído|Lo más visto|Más leídas|Más leído|Lo último|Últimas noticias|Tendencias|Otras noticias|No te pierdas|Ver también|Lea también|Le puede interesar|Además|Artículo anterior|Artículo siguiente|Siguiente artículo|Noticia anterior|Noticia siguiente|Contenido patrocinado|Lo más popular|En otros medios|Destacadas",
            ReadMore = "Leer noticia completa|Leer la noticia completa|Lea también|Lee también|Leer más|Lee más|Lea más|Ver también|Vea también|Mira también|Te puede interesar|Le puede interesar|También puedes leer|Más información|Sigue leyendo|Seguir leyendo|Continúa leyendo|Relacionado|Además|No te pierdas|Ir al contenido|Saltar al contenido|Leer también|Puede leer|Ver más",
            Comments = "Comentarios|Comentar|Deja un comentario|Deja tu comentario|Escribe un comentario|Comenta|Añadir comentario|Agregar comentario|Ver comentarios|Sin comentarios|Deja una respuesta|Únete a la conversación|Opina|Normas de participación",
            Share = "Compartir|Comparte|Comparte esta noticia|Compartir esta noticia|Compartir artículo|Compartir en|Compartir en Facebook|Compartir en Twitter|Compartir en WhatsApp|Compartir en X|Copiar enlace|Copiar|Imprimir|Enviar|Enviar por correo|Correo|Correo electrónico|Guardar|Síguenos|Síguenos en|Enlace copiado|Enviar por email",
            Advertisement = "Publicidad|Anuncio|Anuncios|Patrocinado|Contenido patrocinado|PUBLICIDAD|Espacio publicitario",
            Subscribe = "Suscríbete|Suscríbase|Suscribirse|Suscripción|Suscríbete a nuestro boletín|Suscríbete a nuestra newsletter|Boletín|Boletines|Newsletter|Newsletters|Regístrate|Registrarse|Iniciar sesión|Inicia sesión|Hazte socio|Hazte suscriptor|Apóyanos|Únete a nuestro canal de WhatsApp|Descarga la app|Descarga nuestra app|Aceptar|Aceptar cookies|Aceptar todas|Rechazar|Configurar cookies|Síguenos en Google News|Ya soy suscriptor|Ver en el navegador|Darse de baja|Solo para suscriptores|Contenido para suscriptores|Exclusivo suscriptores|Ir a los comentarios",
            Navigation = "Inicio|Portada|Noticias|Internacional|Nacional|Política|Economía|Deportes|Cultura|Sociedad|Opinión|Ciencia|Tecnología|Salud|Mundo|España|América|México|Argentina|Colombia|Chile|Perú|Entretenimiento|Televisión|Gente|Vídeos|Videos|Fotos|Podcast|El tiempo|Clima|Hemeroteca|Edición impresa|Buscar|Menú|Cerrar|Contacto|Contáctanos|Quiénes somos|Aviso legal|Política de privacidad|Política de cookies|Publicidad|Mapa web|Última hora|Local|Sucesos|Educación|Viajes|Gastronomía|Motor|Blogs|Secciones|Directo|En vivo|Fútbol|Baloncesto|Tenis|Negocios|Mercados|Empresas|Madrid|Volver arriba|Anterior|Siguiente|Términos y condiciones|Ver todo|Cargar más|Ir al contenido|Seleccione",
            Photo = "Foto|Fotos|Fotografía|Imagen|Imágenes|Crédito|Créditos|Vídeo|Video|Foto de archivo|Imagen de archivo|Pie de foto|Ilustración|Foto cortesía|Foto:|Gráfico",
            Topics = "Temas|Etiquetas|Archivado en|Tags|Palabras clave|Categorías|Categoría|Más sobre|Temas de la noticia|Sección",
            Legal = "Todos los derechos reservados|Derechos reservados|Prohibida su reproducción|Con información de|Queda prohibida",
            Release = "Para su publicación inmediata|Para publicación inmediata|Nota de prensa|Comunicado de prensa|Comunicado|Boletín de prensa|Para difusión inmediata",
            Embargo = "Embargado hasta|Embargo hasta|Bajo embargo hasta|Embargo",
            EndMark = "FIN|Fin del comunicado|Fin de la nota",
            Contact = "Contacto|Contactos|Contacto de prensa|Contacto para medios|Contacto para prensa|Contactos de prensa|Contacto de medios|Para más información|Más información|Gabinete de prensa|Contacto con los medios",
            About = "Acerca de|Sobre|Quiénes somos|Acerca del|Acerca de la",
            Notes = "Notas para editores|Notas a los editores|Nota para editores|Notas a los redactores|Nota del editor|Nota de la redacción|Nota de redacción|Notas",
            Correction = "Corrección|Fe de errores|Rectificación|Aclaración",
        },
    };
}
