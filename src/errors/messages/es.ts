import type { Messages } from './en';

export const es: Messages = {
  FIELD_REQUIRED: 'Complete este campo: {field} es obligatorio.',
  FIELD_INVALID: 'El valor de {field} no se puede usar. Revise qué puede ser.',
  NAME_TAKEN_IN_SECTOR: 'Otro tipo de incidencia de este sector ya tiene este nombre. Elija otro nombre u otro sector.',
  NAME_TAKEN_IN_TYPE: 'Otra incidencia de este tipo y sector ya tiene este nombre. Elija otro nombre u otro sector.',
  NAME_TAKEN: 'Este nombre ya está en uso. Elija otro nombre.',
  WRONG_CLASSIFICATION_KIND: 'La clasificación “{name}” no es del tipo que acepta este campo. Elija una del otro tipo.',
  RETIRED: '“{name}” está inactivo y no recibe vínculos nuevos. Elija un elemento activo o actívelo de nuevo.',
  IN_USE: 'Este elemento está en uso ({usage}). Quite antes esos vínculos o, en lugar de eliminarlo, desactívelo.',
  assignOthersForbidden:
    'Puede tomar tickets para sí, pero no asignarlos a otros ni quitárselos. Pídaselo a un supervisor.',
  OCCURRENCE_NOT_READY:
    'Esta incidencia aún está incompleta: no tiene ninguna solución activa en su flujo principal. Elija otra o pida que la completen.',
  SOLUTION_REQUIRED: 'Los tickets de este tipo necesitan una solución. Elija una de las de la incidencia.',
  SOLUTION_NOT_OF_OCCURRENCE: 'Esta solución pertenece a otra incidencia. Elija una de la incidencia del ticket.',
  CLASSIFICATION_REQUIRED: 'Los tickets de este tipo se cierran con una clasificación. Elija una.',
  CLASSIFICATION_NOT_ALLOWED:
    'Los tickets de esta incidencia no pueden tener esta clasificación. Elija una de las que ofrece.',
  INVENTORY_ITEM_REQUIRED:
    'Los tickets de esta incidencia tratan de un elemento del inventario del cliente. Elija uno.',
  INVENTORY_ITEM_NOT_OF_CUSTOMER: 'Este elemento no es del cliente del ticket. Elija uno suyo.',
  ORIGIN_NOT_ALLOWED: 'No puede dar a un ticket el origen “{origin}”. Elija uno de estos: {allowed}.',
  INVALID_TRANSITION:
    'Un ticket con el estado “{from}” no permite esto. Mire su estado y, si está cerrado, reábralo antes.',
  notYours: 'No le corresponde indicar {field}. No envíe ese campo.',
  notStaff: '{field} debe nombrar a un usuario que trata tickets. Elija otro usuario.',
  hiddenByAnonymity: 'Este ticket es anónimo: nadie puede indicar ni probar {field}. No envíe ese campo.',
  unfinishedSteps:
    'Quedan etapas del flujo principal sin terminar ({count}). Termínelas o diga en “reason” por qué se cierra el ticket sin ellas.',
  STALE: 'Este elemento cambió después de que usted lo leyó. Léalo de nuevo y repita su cambio.',
  DETAIL_RESTRICTED_TO_SECTOR: 'Solo quienes tratan este ticket ven sus detalles. Consulte a su sector.',
  CONFIDENTIAL: 'Este ticket es confidencial: solo quienes lo tratan ven su contenido. Consulte a su sector.',
  unknownAttribute: 'El campo {field} no existe. Quítelo o revise cómo está escrito.',
  besideData: 'Solo se lee data: mueva {field} adentro o quítelo.',
  unknownParameter: 'El parámetro {field} no puede tener este valor. Consulte la documentación de la API.',
  notAnObject: 'Envíe los campos como un objeto en “data”.',
  notALink: 'Indique el elemento de {field} por su documentId.',
  notFound: 'Lo que {field} indica no existe. Elija un elemento existente.',
  onlyOne: '{field} acepta un solo elemento. Envíe uno.',
  linkedFromOtherSide: '{field} es solo de lectura. Haga este vínculo en el otro elemento.',
  entryNotAnObject: '{field} recibe un objeto por cada entrada. Envíe los campos dentro de él.',
  entryUnknown:
    '{field} no indica ninguna de las entradas de este elemento, o repite una ya indicada. Para añadir una entrada, no envíe el id.',
  notBlocks: '{field} recibe texto con formato como lista de bloques, tal como la API lo devuelve.',
  placeNotListed:
    '{field} debe ir junto a un elemento que no está en la lista. Añada antes ese elemento o elija otro lugar.',
  unreadableCharacters: '{field} contiene un carácter que no se puede guardar. Quítelo.',
  tooDeep: '{field} tiene demasiados niveles. Simplifique la estructura.',
  tooManyValues: '{field} contiene demasiados valores. Envíelos en varias solicitudes.',
  tooLong: 'Hay un texto demasiado largo para guardarse. Acórtelo.',
  outOfRange: 'Hay un número demasiado grande o pequeño para guardarse. Cámbielo.',
  notStorable: 'Hay un valor con formato incorrecto que no se puede guardar. Revise los valores enviados.',
  immutable: '{field} lo asigna el servidor y no se puede cambiar. No lo envíe.',
  roleTwice: 'Este usuario ya tiene este papel aquí. Quite una de las dos entradas.',
  keyTwice: 'La clave “{key}” se usa dos veces. Dé a cada campo una clave propia.',
  optionsMissing: 'Agregue las opciones para elegir.',
  optionsInvalid: 'Indique las opciones como una lista de textos diferentes y no vacíos.',
  optionsUnused: 'Solo los campos de elección tienen opciones. Quítelas o cambie el tipo.',
  treaterMissing: 'Toda etapa la atiende alguien: elija un sector o un grupo de solución.',
  deadlineIncomplete: 'Un plazo es un número y una unidad. Complete ambos o ninguno.',
  emailsInvalid: 'Indique una lista de direcciones de correo electrónico.',
  thresholdTwice: '{percent} % aparece dos veces. Quite una de las dos.',
  ownAncestor: 'Una categoría no puede estar debajo de sí misma. Elija otra categoría superior.',
  manyAtOnce: '{field} no se puede cambiar en muchos elementos a la vez. Cámbielos uno por uno.',
  contentNotOfType:
    'El contenido de un archivo no es del tipo que indica su nombre. Guárdelo en un formato permitido y envíelo de nuevo.',
  extensionInvalid:
    'La extensión de un archivo tiene solo letras y dígitos, 16 como máximo. Cambie el nombre del archivo.',
  answersNotAnObject: 'Envíe las respuestas de {field} como un objeto: una clave y un valor para cada campo.',
  answerUnknown: 'No existe ningún campo con esta clave ({field}). Elimínela o lea de nuevo la definición.',
  answerTooLong: '“{label}” admite como máximo {max} caracteres. Acorte la respuesta.',
  answerNotText: '“{label}” admite un texto.',
  answerNotNumber: '“{label}” admite un número de 15 cifras como máximo antes de la coma.',
  answerNotDate: '“{label}” admite una fecha que exista, como año-mes-día: 2026-01-31.',
  answerNotOption: '“{label}” admite solo las opciones que se ofrecen, cada una una sola vez.',
  answerNotList: '“{label}” admite una lista de opciones.',
  answerNotBoolean: '“{label}” admite verdadero (true) o falso (false).',
  answerNotEmail: '“{label}” admite una dirección de correo, como nombre@example.org.',
  answerNotPhone:
    '“{label}” admite un teléfono: de 3 a 20 cifras, con +, espacios, puntos, guiones y paréntesis a voluntad.',
  answerNotFile: '“{label}” admite un archivo: envíelo primero y luego indique su documentId.',
  accountTaken: 'Esta cuenta ya es de otro cliente. Elija otra cuenta o desvincúlela de él primero.',
  accountLinkForbidden:
    'No puede vincular cuentas a clientes: para eso hace falta el derecho de cambiar cuentas. No envíe “user”.',
  notThere: 'No hay nada en esta dirección. Compruébela o busque en la lista.',
  userInUse: 'Este usuario abrió tickets o los tiene asignados ({usage}). Bloquéelo en lugar de eliminarlo.',
  itemInUse: 'Este elemento está en uso ({usage}). Quite esos vínculos antes de eliminarlo.',
  kindInUse:
    'Este elemento está en uso ({usage}) y su tipo no puede cambiar. Quite antes esos vínculos o cree otro elemento del otro tipo.',
  fileTypeNotAllowed:
    '“{name}” es de un tipo que no se admite. Envíe un texto, un PDF, una imagen, una grabación, un documento de oficina o un archivo ZIP.',
  fileEmpty: '“{name}” está vacío. Envíe el archivo de nuevo.',
  filesMissing: 'Envíe uno o más archivos con el nombre “files”.',
  tooManyFiles: 'Hay demasiados archivos: {max} como máximo. Envíe menos archivos.',
  fileUnavailable: 'El archivo no se puede leer en este momento. Inténtelo más tarde.',
  reasonInvalid: 'Indique el motivo, con 10 a 500 caracteres.',
  notAnonymous: 'Este ticket no es anónimo: no hay nada oculto.',
  stepTransition:
    'Una etapa empieza en su turno, una sola vez, y se finaliza o se traspasa mientras está en curso. Consulte de nuevo las etapas del ticket.',
  stepNotYours: 'Esta etapa es de los miembros de su sector o grupo. Hable con ellos, o pida que la traspasen.',
  stepSectorSame: 'Este ya es el sector de la etapa. Elija otro.',
  noDrafts:
    'Los elementos de este tipo no tienen borrador: lo que se guarda vale de inmediato. Guárdelo o desactívelo.',
  methodNotAllowed: 'Esta dirección no admite {method}. Consulte la documentación de la API.',
  bodyUnreadable:
    'No se puede leer el cuerpo de la solicitud. Envíe JSON bien formado, con Content-Type y Content-Encoding correctos.',
  bodyTooLarge: 'El cuerpo de la solicitud supera los {limit} KiB. Envíe menos de una vez.',
  filesTooLarge:
    'Los archivos de una solicitud pueden tener {limit} MiB en total. Envíe archivos más pequeños, o uno por uno.',
  incompleteForbidden:
    'Solo quienes pueden cambiar tipos de incidencia ven incidencias incompletas. No envíe “include”.',
  busy: 'La base de datos está ocupada. Inténtelo de nuevo en un momento.',
  several: '{count} puntos necesitan su atención.',
};
