namespace StaticPress.Model;

/// <summary>The direction in which a text's script is written.</summary>
public enum TextDirection
{
    LeftToRight,
    RightToLeft,
}
