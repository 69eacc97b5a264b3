// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProxyStyle>

class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionTab;
class QStyleOptionToolButton;

namespace RadarDesk::gui {

/// The look of the window's controls over Fusion, in the colors of the palette. A widget says by a
/// dynamic property that it is more than its class: "primary", "segment", "toggle" and "framed"
/// buttons; "segmented", "notice", "fault", "popup", "separator" and "bottomBar" frames; "muted",
/// "fault", "sectionTitle", "chip" and "production" labels; "fixed" for a fixed-width font.
class WindowStyle : public QProxyStyle
{
    Q_OBJECT

public:
    WindowStyle();

    using QProxyStyle::polish;
    /// To be called again when one of the properties of a label changes.
    void polish(QWidget *widget) override;

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                            QPainter *painter, const QWidget *widget) const override;
    [[nodiscard]] QRect subElementRect(SubElement element, const QStyleOption *option,
                                       const QWidget *widget) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                       SubControl part, const QWidget *widget) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption *option,
                                         const QSize &contents,
                                         const QWidget *widget) const override;
    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption *option,
                                  const QWidget *widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                                QStyleHintReturn *more) const override;
    [[nodiscard]] QIcon standardIcon(StandardPixmap icon, const QStyleOption *option,
                                     const QWidget *widget) const override;

private:
    void drawToolButton(const QStyleOptionToolButton &option, QPainter &painter,
                        const QWidget &widget) const;
    void drawComboBox(const QStyleOptionComboBox &option, QPainter &painter,
                      const QWidget *widget) const;
    void drawButtonLabel(const QStyleOptionButton &option, QPainter &painter,
                         const QWidget &widget) const;
    void drawTabLabel(const QStyleOptionTab &option, QPainter &painter,
                      const QWidget *widget) const;
};

} // namespace RadarDesk::gui
