# SPDX-License-Identifier: Apache-2.0
"""A field in which a colour is chosen by its name, each shown as a swatch of it."""

from datetime import date

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QFrame, QStyle

from ateliers_desktop.palette import AREA_COLOUR_NAMES, AreaColour, area_colours
from ateliers_desktop.residency import Area, Residency
from ateliers_desktop.ui.records.field import Field
from ateliers_desktop.ui.records.flow_layout import FlowLayout
from ateliers_desktop.ui.theme import SMALL, Theme, line_height, scaled
from ateliers_desktop.words import Translate

_PAD = 8
_BAR = 5


class ColourField(Field):
    """The eight colours and one given out by the program, stored as soon as it is chosen."""

    def __init__(self, name: str, theme: Theme, translate: Translate) -> None:
        frame = QFrame()
        frame.setAccessibleName(name)
        flow = FlowLayout(frame, spacing=4)
        flow.setContentsMargins(0, 0, 0, 0)
        self._stored = ""
        self.swatches: dict[str, Swatch] = {}
        self._group = QButtonGroup(frame)
        colours = _colours()
        for value, text in _names(translate).items():
            swatch = Swatch(theme, text, colours.get(value))
            self._group.addButton(swatch)
            flow.addWidget(swatch)
            self.swatches[value] = swatch
        self.swatches[self._stored].setChecked(True)
        super().__init__(name, frame)
        self._group.buttonClicked.connect(self._on_clicked)

    @property
    def pending(self) -> bool:
        """Tell whether another colour is chosen than what is stored."""
        return self.value() != self._stored

    def value(self) -> object:
        """Return the name of the colour chosen; empty for one given out by the program."""
        return next(name for name, each in self.swatches.items() if each.isChecked())

    def show_value(self, value: object, *, fresh: bool) -> None:
        """Show a colour; one that no palette has is as none."""
        name = str(value) if value in self.swatches else ""
        if fresh or name != self._stored or not self.swatches[name].isChecked():
            self._stored = name
            self.swatches[name].setChecked(True)

    @Slot(QAbstractButton)
    def _on_clicked(self, _button: QAbstractButton) -> None:
        self.typed.emit()
        self.settle()


class Swatch(QAbstractButton):
    """A colour as areas have it, ground and bar, with its name on it."""

    def __init__(self, theme: Theme, name: str, colour: AreaColour | None) -> None:
        super().__init__()
        self._theme, self._colour = theme, colour
        self.setText(name)
        self.setCheckable(True)
        self.setAccessibleName(name)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def sizeHint(self) -> QSize:
        """Return the room of the name with its space around."""
        self.ensurePolished()
        font = scaled(self.font(), SMALL, bold=True)
        width = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(width + 2 * _PAD + _BAR, line_height(font) + 8)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the swatch; the one chosen is framed and its name bold."""
        colours = self._theme.palette
        place = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = self._theme.ground(self._colour) if self._colour else QColor(self._theme.empty)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ground)
        painter.drawRoundedRect(place, 5, 5)
        if self._colour is not None:
            self._draw_bar(painter, place, QColor(self._colour.bar))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        edge = colours.text if self.isChecked() else colours.line
        painter.setPen(QPen(QColor(edge), 2 if self.isChecked() else 1))
        painter.drawRoundedRect(place, 5, 5)
        painter.setFont(scaled(self.font(), SMALL, bold=self.isChecked()))
        painter.setPen(QColor(colours.text if self.isEnabled() else self._theme.faded))
        inner = self.rect().adjusted(_PAD + _BAR, 0, -_PAD + 4, 0)
        inner = QStyle.visualRect(self.layoutDirection(), self.rect(), inner)
        side = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        painter.drawText(inner, side | Qt.AlignmentFlag.AlignVCenter, self.text())
        if self.hasFocus():
            painter.setPen(QPen(QColor(colours.accent), 1, Qt.PenStyle.DashLine))
            painter.drawRoundedRect(place.adjusted(2.5, 2.5, -2.5, -2.5), 3, 3)
        painter.end()

    def _draw_bar(self, painter: QPainter, place: QRectF, colour: QColor) -> None:
        leading = self.layoutDirection() is Qt.LayoutDirection.LeftToRight
        left = place.left() if leading else place.right() - _BAR
        painter.save()
        painter.setClipRect(QRectF(left, place.top(), _BAR, place.height()))
        painter.setBrush(colour)
        painter.drawRoundedRect(place, 5, 5)
        painter.restore()


def _colours() -> dict[str, AreaColour]:
    """Return the palette's colours by their names, as areas that name them have them."""
    areas = tuple(Area(code=name, colour=name) for name in AREA_COLOUR_NAMES)
    return area_colours(Residency(name="", first_day=date.min, days=1, areas=areas))


def _names(translate: Translate) -> dict[str, str]:
    names = {
        "amber": translate("Expertise", "amber"),
        "sky": translate("Expertise", "sky"),
        "rose": translate("Expertise", "rose"),
        "green": translate("Expertise", "green"),
        "blue": translate("Expertise", "blue"),
        "vermilion": translate("Expertise", "vermilion"),
        "stone": translate("Expertise", "stone"),
        "violet": translate("Expertise", "violet"),
    }
    return {"": translate("Expertise", "automatic")} | {
        each: names[each] for each in AREA_COLOUR_NAMES
    }
