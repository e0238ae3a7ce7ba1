package id.tolok.reading;

/**
 * A line of the text that was read, and what became of it.
 *
 * @param place where it stands
 * @param text the line as given, without its end
 * @param use what became of it
 */
public record ReadLine(Place place, String text, LineUse use) {}
