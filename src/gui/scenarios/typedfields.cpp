// SPDX-FileCopyrightText: 2026 The RadarDesk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <gui/scenarios/typedfields.h>

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace RadarDesk::gui {

QStringList typedIn(const QWidget &form)
{
    QStringList typed;
    for (const QComboBox *each : form.findChildren<QComboBox *>())
        typed.append(each->currentText());
    for (const QLineEdit *each : form.findChildren<QLineEdit *>())
        typed.append(each->text());
    for (const QPlainTextEdit *each : form.findChildren<QPlainTextEdit *>())
        typed.append(each->toPlainText());
    return typed;
}

void typeInto(const QWidget &form, const QStringList &typed)
{
    QStringList left = typed;
    // The choices first, since they change what else there is.
    for (QComboBox *each : form.findChildren<QComboBox *>()) {
        if (left.isEmpty())
            return;
        // An identity or channel may stand elsewhere in its list by now, or be gone.
        const QString text = left.takeFirst();
        if (each->isEditable())
            each->setEditText(text);
        else if (const int index = each->findText(text); index >= 0)
            each->setCurrentIndex(index);
    }
    for (QLineEdit *each : form.findChildren<QLineEdit *>()) {
        if (!left.isEmpty())
            each->setText(left.takeFirst());
    }
    for (QPlainTextEdit *each : form.findChildren<QPlainTextEdit *>()) {
        const QString text = left.isEmpty() ? each->toPlainText() : left.takeFirst();
        if (each->toPlainText() != text)
            each->setPlainText(text);
    }
}

} // namespace RadarDesk::gui
