// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/kit/code/hexdelegate.h>

#include <gui/kit/look/selection.h>
#include <gui/kit/look/theme.h>
#include <workbench/events/hexmodel.h>

#include <QPainter>

namespace RadarDesk::gui {

using namespace workbench;

namespace {

constexpr int HexInset = 16;

}

void HexDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                        const QModelIndex &index) const
{
    painter->save();
    const ThemeColors tones = ThemeColors::of(option.palette);
    const bool selected = option.state.testFlag(QStyle::State_Selected);
    QStyleOptionViewItem line = option;
    quietSelection(line);
    if (selected)
        painter->fillRect(line.rect, line.palette.color(QPalette::Highlight));
    painter->setFont(option.font);
    const QColor usual = line.palette.color(selected ? QPalette::HighlightedText : QPalette::Text);
    const QFontMetrics metrics(option.font);
    int x = option.rect.left() + HexInset;
    const auto draw = [&](int role, const QColor &tone) {
        const QString text = index.data(role).toString();
        const QRect place(x, option.rect.top(), metrics.horizontalAdvance(text),
                          option.rect.height());
        painter->setPen(tone);
        painter->drawText(place, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextDontClip, text);
        x += metrics.horizontalAdvance(text) + metrics.horizontalAdvance(QStringLiteral("  "));
    };
    draw(HexModel::OffsetRole, selected ? usual : tones.muted);
    draw(HexModel::BytesRole, usual);
    draw(HexModel::TextRole, usual);
    if (option.state.testFlag(QStyle::State_HasFocus) && !selected) {
        painter->setPen(tones.accent);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}

QSize HexDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto *model = qobject_cast<const HexModel *>(index.model());
    const int characters =
        HexModel::lineLength(model ? model->bytesPerLine() : HexModel::UsualBytesPerLine);
    return {widthOf(characters, option.font), QFontMetrics(option.font).height() + 2};
}

int HexDelegate::widthOf(int characters, const QFont &font)
{
    return characters * QFontMetrics(font).horizontalAdvance(u'0') + 2 * HexInset;
}

} // namespace RadarDesk::gui

#include "moc_hexdelegate.cpp"
