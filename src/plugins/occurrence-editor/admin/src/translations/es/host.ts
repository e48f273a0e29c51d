/** Texts of the host's inputs on the editor's pages, and of its home page, that the host has in English only or not in full. */
export const host = {
  'app.components.MediaLibraryBanner.intro': 'Conozca la nueva biblioteca de medios. ',
  'app.components.MediaLibraryBanner.text.enabled': 'Ya está en uso en este panel.',
  'app.components.MediaLibraryBanner.button.enabled': 'Leer la noticia (en inglés)',
  'app.components.MediaLibraryBanner.close': 'Cerrar',
  'app.session.ended.title': 'Sesión finalizada',
  'app.session.ended.unsaved':
    'Su sesión ha terminado y no se puede reanudar. Lo que no se guardó se perderá al salir.',
  'HomePage.addWidget.title': 'Añadir bloque',
  'HomePage.addWidget.button': 'Añadir bloque',
  'HomePage.addWidget.noWidgetsAvailable': 'No hay bloques que añadir',
  'HomePage.widget.delete': 'Quitar',
  'HomePage.widget.drag': 'Arrastre para mover',
  'HomePage.widget.no-permissions': 'No tiene permiso para ver este bloque',
  'content-manager.relation.add': 'Añadir o crear un elemento',
  'content-manager.relation.create': 'Crear un elemento nuevo',
  'content-manager.components.RelationInputModal.modal-title': 'Editar elemento relacionado',
  'content-manager.components.RelationInputModal.button-fullpage': 'Ir al registro',
  'content-manager.components.RelationInputModal.confirmation-message':
    'Algunos cambios no se guardaron. ¿Cerrar de todos modos? Se perderá lo que no se guardó.',
  'content-manager.components.DynamicZone.move-up': 'Mover hacia arriba',
  'content-manager.components.DynamicZone.move-down': 'Mover hacia abajo',
  'content-manager.containers.empty-label': 'Sin título',
  'content-manager.containers.untitled': 'Sin título',
  'content-manager.validation.error.unreadable-required-field':
    'Sus permisos no dan acceso a campos obligatorios. Pida acceso a un administrador.',
  'content-manager.form.Input.hint.character.unit': '{maxValue, plural, one { carácter} other { caracteres}}',
  'content-manager.form.Input.hint.text':
    '{min, select, undefined {} other {mín. {min}}}{divider}{max, select, undefined {} other {máx. {max}}}{unit}{br}{description}',
  'global.select-all-entries': 'Seleccionar todas las entradas',
  'components.Input.error.validation.max': 'Como máximo {max}.',
  'components.Input.error.validation.maxLength': 'Demasiado largo: como máximo {max} caracteres.',
  'components.Input.error.validation.min': 'Como mínimo {min}.',
  'components.Input.error.validation.minLength': 'Demasiado corto: como mínimo {min} caracteres.',
  'components.Input.error.validation.regex': 'El valor no tiene la forma esperada.',
  'components.Input.error.validation.string': 'Este texto no es válido.',
  'components.Input.error.validation.combobox.invalid': 'El valor indicado no es válido',
} as const;
