namespace StaticPress.Extraction.Languages;

internal static class Portuguese
{
    public static LanguageWords Words { get; } = new()
    {
        Code = "pt",
        Headline = "Título|Manchete|Assunto",
        Synopsis = "Sinopse|Linha fina|Lead|Lide|Entrada|Subtítulo|Resumo da notícia|Resumo do artigo|Bigode",
        Summary = "Resumo|Em resumo|Em síntese|Em poucas palavras|Num relance|De relance|Visão geral|Síntese|Resumo rápido|Em linhas gerais|Sumário",
        Takeaways = "Pontos-chave|Pontos chave|Principais pontos|Os principais pontos|Pontos principais|Destaques|Principais destaques|Destaques da notícia|Principais conclusões|Conclusões principais|Pontos importantes|Pontos essenciais|O essencial|O que precisa saber|O que você precisa saber|O que é preciso saber|O que saber|Principais informações|Principais fatos|Fatos principais|Factos principais|Ideias-chave|Ideias principais|Em destaque|Os pontos-chave|Mensagens principais|Principais aprendizados|Principais ideias|Dados essenciais|O mais importante",
        PointOfView = "Ponto de vista|Nosso ponto de vista|O nosso ponto de vista|Nossa opinião|A nossa opinião|Nossa visão|A nossa visão|Perspectiva|Perspetiva|Opinião editorial|Visão editorial|Ponto de vista editorial|Opinião da redação|Comentário editorial|Opinião do editor",
        Faq = "Perguntas frequentes|Perguntas frequentes (FAQ)|Perguntas mais frequentes|Perguntas e respostas|Dúvidas frequentes|Principais dúvidas|Dúvidas comuns|Questões frequentes|Perguntas comuns|Tire suas dúvidas",
        Listen = "Clique para ouvir|Clique aqui para ouvir|Clique para começar a ouvir|Toque para ouvir|Ouvir|Ouça|Ouvir notícia|Ouvir a notícia|Ouvir artigo|Ouvir o artigo|Ouça a notícia|Ouça o artigo|Ouça este artigo|Ouça este conteúdo|Ouça esta notícia|Ouvir este artigo|Ouvir texto|Reproduzir áudio|Áudio|Começar a ouvir|Versão em áudio|Ouça a reportagem",
        Author = "Autor|Autora|Autores|Escrito por|Redator|Redatora|Texto|Texto de|Texto|Um artigo de|Opinião de|Entrevista de|Reportagem|Reportagem de|Repórter|Publicado por|Jornalista",
        By = "Por|Escrito por|Texto de|Reportagem de|Da redação",
        And = "e|&|com",
        Roles = "Repórter|Jornalista|Redator|Redatora|Redação|Correspondente|Enviado especial|Enviada especial|Editor|Editora|Colunista|Colaborador|Colaboradora|Editor-chefe|Agências",
        Published = "Publicado|Publicado em|Publicada em|Publicado a|Data de publicação|Data|Publicação|Criado em|Postado em|Primeira publicação|Data da publicação",
        Updated = "Atualizado|Atualizado em|Atualizada em|Atualizado a|Actualizado em|Actualizado|Última atualização|Última actualização|Atualização|Modificado em|Última modificação|Data de atualização|Atualizado há",
        Publisher = "Fonte|Veículo|Editora|Publicado por|Agência|Jornal|Publicado no|Publicado na",
        Body = "Artigo|Notícia|Texto completo|Notícia completa|Artigo completo|Matéria|Corpo da notícia|A notícia|Reportagem completa|Matéria completa|Desenvolvimento|Texto",
        Months = "janeiro|jan;fevereiro|fev;março|mar;abril|abr;maio|mai;junho|jun;julho|jul;agosto|ago;setembro|set;outubro|out;novembro|nov;dezembro|dez",
        Weekdays = "segunda-feira|segunda|terça-feira|terça|quarta-feira|quarta|quinta-feira|quinta|sexta-feira|sexta|feira|sábado|domingo|seg|ter|qua|qui|sex|sáb|dom",
        DateParticles = "de|do|da|às|as|em|a|no|dia|hora|horas|h|min|º",
        QuestionMarks = "P|Pergunta",
        AnswerMarks = "R|Resposta",
        StopWords = "o|a|os|as|de|do|da|dos|das|que|e|em|um|uma|para|com|não|por|mais|no|na|nos|nas|se|ao|aos|foi|são|pelo|pela|como|mas|também|sua|seu|ele|ela|já|até|isso|entre|está|há|num|numa|segundo|disse|à",
        Furniture = new()
        {
            Related = "Veja outras postagens|Outras postagens|Veja outros posts|Mais postagens|Notícias relacionadas|Relacionadas|Relacionado|Relacionados|Artigos relacionados|Conteúdo relacionado|Veja também|Leia também|Leia mais|Mais notícias|Mais lidas|Mais lidos|As mais lidas|Últimas notícias|Mais sobre o assunto|Recomendados|Recomendado|Recomendadas para você|Você também pode gostar|Pode interessar|Também pode interessar|Outras notícias|Em alta|Tendências|Não perca|Próximo artigo|Artigo anterior|Saiba mais|Conteúdo patrocinado|Mais populares|Mais vistos|Ver também|Notícia anterior|Próxima notícia",
            ReadMore = "Leia também|Leia mais|Ler mais|Veja também|Veja mais|Saiba mais|Ver mais|LEIA TAMBÉM|LEIA MAIS|Continue lendo|Continue a ler|Continua depois da publicidade|Assista|Veja|Confira|Relacionado|Leia ainda|Ler também|Pular para o conteúdo|Ir para o conteúdo|Saltar para o conteúdo",
            Comments = "Comentários|Comentário|Deixe um comentário|Deixe seu comentário|Deixar um comentário|Comente|Comentar|Escreva um comentário|Ver comentários|Participe da conversa|Sem comentários",
            Share = "Compartilhar|Compartilhe|Compartilhe esta notícia|Compartilhar no Facebook|Compartilhar no Twitter|Compartilhar no WhatsApp|Compartilhar no X|Partilhar|Partilhe|Partilhar artigo|Copiar link|Copiar|Imprimir|Enviar por e-mail|Enviar|Guardar|Salvar|Siga-nos|Link copiado|E-mail",
            Advertisement = "Publicidade|Anúncio|Anúncios|Patrocinado|Conteúdo patrocinado|Continua após a publicidade|Continua após publicidade|Publicidade:",
            Subscribe = "Assine|Assinar|Assine já|Subscrever|Subscreva|Assine nossa newsletter|Assine a newsletter|Subscreva a newsletter|Newsletter|Newsletters|Cadastre-se|Entrar|Login|Iniciar sessão|Registar|Fazer login|Minha conta|Aceitar|Aceitar todos|Aceitar cookies|Rejeitar|Receba nossa newsletter|Siga o canal no WhatsApp|Baixe o app|Seja assinante|Apoie|Já é assinante",
            Navigation = "Início|Página inicial|Home|Notícias|Política|Economia|Mundo|Brasil|Portugal|Esportes|Esporte|Desporto|Cultura|Sociedade|Opinião|Ciência|Tecnologia|Saúde|Educação|Internacional|Entretenimento|Local|Cidades|Polícia|Justiça|Vídeos|Fotos|Podcasts|Podcast|Tempo|Clima|Viagem|Turismo|Gastronomia|Carros|Emprego|Meio ambiente|Famosos|Televisão|Música|Cinema|Buscar|Pesquisar|Pesquisa|Menu|Fechar|Contato|Contacto|Contactos|Quem somos|Sobre nós|Expediente|Política de privacidade|Termos de uso|Termos e condições|Anuncie|Arquivo|Edição impressa|Seções|Ao vivo|Última hora|Futebol|Negócios|Mercados|Empresas|Voltar ao topo|Anterior|Próximo|Ficha técnica|País|Ver tudo|Ver mais|Ir para o conteúdo|Ir para o menu|Ir para o rodapé|Ir para a busca|Ir para o conteúdo principal",
            Photo = "Foto|Fotos|Imagem|Crédito|Créditos|Legenda|Vídeo|Foto de arquivo|Ilustração|Divulgação|Reprodução|Foto:|Fotografia|Infográfico",
            Topics = "Tópicos|Tags|Assuntos|Temas|Palavras-chave|Categorias|Categoria|Etiquetas|Arquivado em|Mais sobre|Editoria",
            Legal = "Todos os direitos reservados|Direitos reservados|Proibida a reprodução|É proibida a reprodução|Com informações de|Com informações da|Com agências",
            Release = "Para divulgação imediata|Comunicado de imprensa|Comunicado à imprensa|Nota de imprensa|Nota à imprensa|Press release|Para publicação imediata|Comunicado",
            Embargo = "Embargado até|Sob embargo até|Embargo até|Embargo",
            EndMark = "FIM|Fim do comunicado",
            Contact = "Contato|Contatos|Contacto|Contactos|Contato para a imprensa|Contactos de imprensa|Contacto de imprensa|Contacto para a imprensa|Contactos para a imprensa|Contato com a imprensa|Assessoria de imprensa|Informações à imprensa|Para mais informações|Mais informações|Contato de imprensa",
            About = "Sobre|Sobre a|Sobre o|Acerca de|Acerca da|Acerca do",
            Notes = "Notas aos editores|Nota aos editores|Nota da redação|Nota do editor|Notas para editores|Notas|Nota|Nota da redacção",
            Correction = "Correção|Errata|Retificação|Esclarecimento",
        },
    };
}
