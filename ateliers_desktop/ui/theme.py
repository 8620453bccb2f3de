# SPDX-License-Identifier: Apache-2.0
"""How the window looks: the palette's colours in Qt's roles, the fonts that come along, sizes."""

from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QFont, QFontDatabase, QFontMetrics, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from ateliers_desktop.palette import DARK, LIGHT, AreaColour, Palette
from ateliers_desktop.resource_files import resource
from ateliers_desktop.ui.settings import Light
from ateliers_desktop.ui.style_sheet import style_sheet

_FONT_FILES = (
    "NotoSans-Regular.ttf",
    "NotoSans-Bold.ttf",
    "NotoSansArabic-Regular.ttf",
    "NotoSansArabic-Bold.ttf",
)
_SMALLEST_POINTS = 9.75
"""Under this, three lines on a card are hard to read at arm's length."""

SMALL, STRONG, TITLE = 0.85, 1.15, 1.4


@dataclass(frozen=True, slots=True)
class Theme:
    """Every colour that the window draws with."""

    palette: Palette
    dark: bool

    def ground(self, area: AreaColour) -> QColor:
        """Return what a card of this area stands on."""
        return QColor(area.dark_ground if self.dark else area.light_ground)

    @property
    def hover(self) -> str:
        """The ground of what the mouse is over, and of thin bands: "#RRGGBB"."""
        return _mix(self.palette.line, self.palette.window, 0.55)

    @property
    def empty(self) -> str:
        """The ground of a slot that holds nothing: "#RRGGBB"."""
        return _mix(self.palette.window, self.palette.surface, 0.5)

    @property
    def faded(self) -> str:
        """The text of what cannot be used now: "#RRGGBB"."""
        return _mix(self.palette.muted, self.palette.window, 0.65)

    @property
    def found(self) -> str:
        """The ground of a word that was sought and found: "#RRGGBB"."""
        return _mix(self.palette.warning, self.palette.window, 0.45 if self.dark else 0.28)

    def mixed(self) -> dict[str, str]:
        """Return the further colours of the style sheet, all made from the palette's."""
        colours = self.palette
        return {
            "hover": self.hover,
            "empty": self.empty,
            "faded": self.faded,
            "accent_hover": _mix(colours.accent, colours.text, 0.88),
            "chosen": colours.line if self.dark else colours.rail,
            "on_chosen": colours.text if self.dark else colours.surface,
            "rail_hover": _mix(colours.on_rail, colours.rail, 0.08),
            "rail_chosen": _mix(colours.on_rail, colours.rail, 0.16),
            "rail_mark": DARK.accent,
            # The tick is drawn in black, so it stands on the lighter of ground and text.
            "tick_ground": colours.text if self.dark else colours.surface,
            "scroll": _mix(colours.muted, colours.window, 0.35),
        }


def theme_for(light: Light) -> Theme:
    """Return the theme chosen, or the system's where it is left to it."""
    system = QApplication.styleHints().colorScheme()
    dark = light is Light.DARK or (light is Light.SYSTEM and system is Qt.ColorScheme.Dark)
    return Theme(DARK if dark else LIGHT, dark)


def dress(application: QApplication, theme: Theme) -> None:
    """Give the application its style, fonts and colours; can be done again at any time."""
    _load_fonts()
    application.setStyle(QStyleFactory.create("Fusion"))
    application.setFont(_body_font())
    application.setPalette(_qt_palette(theme))
    mirrored = application.layoutDirection() is Qt.LayoutDirection.RightToLeft
    application.setStyleSheet(
        style_sheet(theme.palette, theme.mixed(), _body_points(), mirrored=mirrored)
    )


def scaled(font: QFont, factor: float, bold: bool = False) -> QFont:
    """Return a font of another of the four sizes: SMALL, 1, STRONG or TITLE times the body."""
    changed = QFont(font)
    changed.setPointSizeF(font.pointSizeF() * factor)
    changed.setBold(bold)
    return changed


def line_height(font: QFont) -> int:
    """Return the height of a line of text, in pixels: of Arabic letters too, where they are read.

    A font asked for by several families tells the first one's measures alone, and Arabic letters
    reach higher and lower.
    """
    height = QFontMetrics(font).lineSpacing()
    if QApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        arabic = QFont(font)
        arabic.setFamilies(["Noto Sans Arabic"])
        height = max(height, QFontMetrics(arabic).lineSpacing())
    return height


@cache
def _load_fonts() -> None:
    for name in _FONT_FILES:
        QFontDatabase.addApplicationFont(str(resource("fonts", name)))


@cache
def _body_points() -> float:
    """Return the system's own size, asked for once, before any font of ours is set."""
    system = QFontDatabase.systemFont(QFontDatabase.SystemFont.GeneralFont)
    return max(system.pointSizeF(), _SMALLEST_POINTS)


def _body_font() -> QFont:
    font = QFont(["Noto Sans", "Noto Sans Arabic"])
    font.setPointSizeF(_body_points())
    return font


def _qt_palette(theme: Theme) -> QPalette:
    colours = theme.palette
    roles = {
        QPalette.ColorRole.Window: colours.window,
        QPalette.ColorRole.WindowText: colours.text,
        QPalette.ColorRole.Base: colours.surface,
        QPalette.ColorRole.AlternateBase: colours.window,
        QPalette.ColorRole.Text: colours.text,
        QPalette.ColorRole.PlaceholderText: colours.muted,
        QPalette.ColorRole.Button: colours.surface,
        QPalette.ColorRole.ButtonText: colours.text,
        QPalette.ColorRole.BrightText: colours.wrong,
        QPalette.ColorRole.Highlight: colours.accent,
        QPalette.ColorRole.HighlightedText: colours.on_accent,
        QPalette.ColorRole.ToolTipBase: colours.text,
        QPalette.ColorRole.ToolTipText: colours.window,
        QPalette.ColorRole.Link: colours.accent,
        QPalette.ColorRole.Light: colours.surface,
        QPalette.ColorRole.Midlight: colours.window,
        QPalette.ColorRole.Mid: colours.line,
        QPalette.ColorRole.Dark: colours.line,
        QPalette.ColorRole.Shadow: colours.line,
        QPalette.ColorRole.Accent: colours.accent,
    }
    palette = QPalette()
    for role, colour in roles.items():
        palette.setColor(role, QColor(colour))
    for role in (
        QPalette.ColorRole.WindowText,
        QPalette.ColorRole.Text,
        QPalette.ColorRole.ButtonText,
    ):
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.faded))
    return palette


def _mix(first: str, second: str, share: float) -> str:
    """Return a colour with a share of the first and the rest of the second."""
    one, other = QColor(first), QColor(second)
    channels = (
        round(a * share + b * (1 - share))
        for a, b in (
            (one.red(), other.red()),
            (one.green(), other.green()),
            (one.blue(), other.blue()),
        )
    )
    return "#{:02X}{:02X}{:02X}".format(*channels)
